"""The outlets' markup as it was seen, around texts of our own (pure).

Source: shared/outlets/dossier.md sections 1, 3 and 4: element names, classes and order; the
words inside are ours.
"""

import json
from datetime import datetime
from html import escape

from samples.report_sample import Sample

GENERATOR = '<meta name="generator" content="pledgeline-samples">'
KYODO_HOST = "https://english.kyodonews.net"


def address_of(sample: Sample) -> str:
    """The address that the outlet would give it."""
    return {
        "kyodo": f"{KYODO_HOST}/{sample.key}",
        "ft": f"https://www.ft.com/content/{sample.key}",
        "cgtn": f"https://news.cgtn.com/news/{sample.key}",
        "yomiuri.co.jp": f"https://www.yomiuri.co.jp/{sample.key}",
        "chinadaily.com.cn": f"https://china.chinadaily.com.cn/{sample.key}",
    }[sample.outlet]


def page_of(sample: Sample) -> str:
    """The page of a sample, as its outlet would show it."""
    if sample.outlet == "kyodo":
        return kyodo_older(sample) if sample.layout == "older" else kyodo_today(sample)
    if sample.outlet == "ft":
        layouts = {"2022": ft_2022, "barrier": ft_barrier}
        return layouts.get(sample.layout, ft_today)(sample)
    if sample.outlet == "cgtn":
        return cgtn(sample)
    return plain_page(sample)


def _lines(sample: Sample, form: str = "<p>{}</p>") -> str:
    return "\n\n".join(form.format(escape(text, quote=False)) for text in sample.paragraphs)


def _jsonld(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return (
        f'<script type="application/ld+json">\n{text.replace("</", "<" + chr(92) + "/")}\n</script>'
    )


def _lead(sample: Sample) -> str:
    return sample.standfirst or (sample.paragraphs[0] if sample.paragraphs else sample.title)


def _open_graph(sample: Sample, site: str) -> str:
    told = {
        "og:url": address_of(sample),
        "og:type": "article",
        "og:title": sample.title,
        "og:description": _lead(sample),
        "og:site_name": site,
    }
    lines = [f'<meta property="{name}" content="{escape(text)}" />' for name, text in told.items()]
    return "\n".join([f'<meta name="description" content="{escape(_lead(sample))}">', *lines])


def kyodo_today(sample: Sample) -> str:
    """Japan Wire since 2025, open or with the login gate."""
    published = datetime.fromisoformat(sample.published)
    url, title = address_of(sample), escape(sample.title, quote=False)
    is_gated = sample.layout == "gated"
    article = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "headline": sample.title,
        "datePublished": sample.published,
        "dateModified": sample.modified or sample.published,
        "publisher": {"@type": "Organization", "name": "Japan Wire by Kyodo News"},
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "isAccessibleForFree": False,
        "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywalled-content"},
        "author": [{"@type": "Person", "name": "KYODO NEWS", "url": f"{KYODO_HOST}/list/partners/kyodo_news"}],
    }  # fmt: skip
    crumbs = {"@context": "http://schema.org", "@type": "BreadcrumbList", "itemListElement": [[{"@type": "ListItem", "position": 1, "item": {"@id": KYODO_HOST, "name": "Japan Wire by Kyodo NewsTOP"}}]]}  # fmt: skip
    site = {"@context": "http://schema.org", "@type": "WebSite", "name": "Japan Wire by Kyodo News", "url": KYODO_HOST}  # fmt: skip
    body = _kyodo_gated(sample) if is_gated else _kyodo_open(sample)
    section = escape(sample.section)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
{GENERATOR}
<title>{title}</title>
{_open_graph(sample, "Japan Wire by Kyodo News")}
<meta name="robots" content="noarchive" />
<meta name="author" content="" />
<meta name="robots" content="max-snippet:120">
<link rel="canonical" href="{url}">
{_jsonld([site, article, crumbs])}
</head><body>
<div class="l-wrap">
<header class="g-header js-header"><nav class="g-header-nav"><ul class="g-header-nav__list">
<li class="g-header-nav__item"><a class="g-header-nav__link js-header-nav-link" href="/list/news">Latest</a></li>
</ul></nav></header>
<div class="l-content"><main class="l-article">
<div class="article-header">
  <h1 class="article-ttl">
    {title}
  </h1>
  <div class="article-header-info">
    <div class="article-header-info__inner"><a class="article-header-info__link" href="/list/partners/kyodo_news">KYODO NEWS</a></div>
    <div class="article-header-info__meta">
      <time class="article-header-info__time" datetime="{published:%Y-%m-%dT%H:%M}">- {published:%b %-d, %Y - %H:%M}</time>
      <a class="article-header-cate__link" href="/list/news">All</a>,<a class="article-header-cate__link" href="/list/news/{section.lower()}">{section}</a>
    </div>
  </div>
  <div class="article-header-img"><figure class="article-header-img-main">
    <figcaption class='article-header-img-main__caption'>     File photo shows a government building in Tokyo. (Kyodo)</figcaption>
  </figure></div>
</div><div class="article-body">
{body}
    <div class="article-body-bottom">
      <em class="article-body-bottom__ttl">Related coverage:</em>
      <div class="related-item"><a class="related-item__link" href="{KYODO_HOST}/articles/-/40001">Budget talks drag on as 4 percent growth goal slips</a></div>
    </div>
</div>
<div class="article-footer"><time class="article-footer-info__time" datetime="{published:%Y-%m-%dT%H:%M}">{published:%b %-d, %Y}</time></div>
</main>
<div class="l-side"><div class="article-side"><article class="article-popular__box"><h3 class="article-popular-ttl"><a class="article-popular-ttl__link" href="/articles/-/40002">Seven in ten percent puzzles solved</a></h3></article></div></div>
</div>
<div class="article-more-content"><h2 class="c-heading__ttl --more">More from {section}</h2>
<article class="m-article-item"><h3 class="m-article-item-ttl"><a class="m-article-item-ttl__link" href="/articles/-/40003">Another report</a></h3><time class="m-article-info__time" datetime="{published:%Y-%m-%dT%H:%M}">12 hours ago</time></article></div>
</div></body></html>
"""


def _kyodo_open(sample: Sample) -> str:
    lead, *rest = _lines(sample).split("\n\n")
    following = "\n\n".join(rest)
    return f"""  <div class="article-body__inner">
      {lead}
<div class="paywalled-content" data-nosnippet>


{following}

</div>

  </div>"""


def _kyodo_gated(sample: Sample) -> str:
    return f"""  <div class="article-body__inner">
      {_lines(sample)}

<p class="--blur">Blurred words that nobody may read as the body, with 9.9 percent in them.</p>
      <div class="login-signage">
  <p class="login-signage__headline">Log in or create a Free Membership<br>Account</p>
  <div class="login-signage__inner">
    <a href="{KYODO_HOST}/auth/login?return_to={address_of(sample)}" class="login-signage__button --login">Log in</a>
    <p class="login-signage__text">Newsletter and access to archive articles from past three months.</p>
  </div>
</div>
  </div>"""


def kyodo_older(sample: Sample) -> str:
    """Kyodo's English site before 2025: JSON-LD times without a zone."""
    published = datetime.fromisoformat(sample.published)
    article = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "headline": sample.title,
        "datePublished": f"{published:%Y-%m-%d %H:%M:%S}",
        "dateModified": f"{published:%Y-%m-%d %H:%M:%S}",
        "author": {"@type": "Organization", "name": "KYODO NEWS"},
    }
    title = escape(sample.title, quote=False)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
{GENERATOR}
<title>{title}</title>
{_open_graph(sample, "Kyodo News+")}
<meta name="author" content="KYODO NEWS">
<link rel="canonical" href="{address_of(sample)}">
{_jsonld(article)}
</head><body>
<main class="main-content"><section class="sec-detail">
<h1>{title}</h1>
<p class="credit">KYODO NEWS - {published:%b %-d, %Y - %H:%M} | <a href="/news/{sample.section.lower()}/">{sample.section}</a></p>
<div class="mainpic"><img data-src="/img/a.jpg" alt=""><p>Photo taken in Tokyo shows the Diet building. (Kyodo)</p></div>
<div class="article-body">
{_lines(sample)}
</div>
</section>
<div class="sec-latest"><ul><li><a href="/news/2022/12/000000000000-x.html"><p>Latest: prices up 3 percent</p></a></li></ul></div>
</main></body></html>
"""


def _ft_head(sample: Sample, *, is_free: bool) -> str:
    article = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "headline": sample.title,
        "datePublished": sample.published,
        "dateModified": sample.modified or sample.published,
        "description": sample.standfirst,
        "author": [{"@type": "Person", "name": n.strip()} for n in sample.byline.split(",")],
        "isAccessibleForFree": "True" if is_free else "False",
        "isPartOf": {"@type": ["CreativeWork", "Product"], "name": "FT.com", "productID": "ft.com:subscribed"},
        "publisher": {"@type": "Organization", "name": "Financial Times"},
    }  # fmt: skip
    authors = "\n".join(
        f'<meta property="article:author" content="{escape(name.strip())}">'
        for name in sample.byline.split(",")
    )
    return f"""<meta charset="utf-8">
{GENERATOR}
{_open_graph(sample, "Financial Times")}
<meta property="article:published_time" content="{sample.published}">
<meta property="article:modified_time" content="{sample.modified or sample.published}">
{authors}
<link rel="canonical" href="{address_of(sample)}">
{_jsonld(article)}
{_jsonld({"@context": "http://schema.org", "@type": "WebSite", "name": "Financial Times", "url": "http://www.ft.com"})}"""


def ft_today(sample: Sample) -> str:
    """The layout since 2023."""
    title = escape(sample.title, quote=False)
    names = "".join(
        f'<a class="o3-editorial-typography-byline-author" data-trackable="author" href="/stream/x">{escape(n.strip())}</a>'
        for n in sample.byline.split(",")
    )
    first, *rest = _lines(sample).split("\n\n")
    following = "\n".join(rest)
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><title>{title}</title>
{_ft_head(sample, is_free=True)}
</head><body>
<div class="o-topper"><a class="o-topper__topic" href="/stream/x">{escape(sample.section)}</a>
<h1 class="o-topper__headline o-topper__headline--large"><span class="article-classifier__gap">{title}</span></h1>
<div class="o-topper__standfirst">{escape(sample.standfirst, quote=False)}</div></div>
<article id="site-content" data-access-level="subscribed">
<div class="main-image"><figure class="n-content-image"><figcaption class="n-content-image__caption">A ministry in Tokyo: budgets have grown 12 per cent © Agency</figcaption></figure></div>
<div class="article-info"><p class="article-info__time-byline-content">{names}</p><time class="o-date article-info__timestamp" datetime="{sample.published}">{sample.published[:10]}</time></div>
<article id="article-body" class="n-content-body js-article__content-body">
{first}
<div class="in-article-advert o-ads"><p>Advertisement</p></div>
<aside class="n-content-recommended--single-story"><h2>Recommended</h2><p>Another story about 7 per cent</p></aside>
{following}
</article>
<footer class="n-content-copyright">Copyright The Financial Times Limited. All rights reserved.</footer>
</article></body></html>
"""


def ft_2022(sample: Sample) -> str:
    """The layout of 2022: the body in a ``div`` nested in its like."""
    title = escape(sample.title, quote=False)
    names = ", ".join(
        f'<a class="n-content-tag--author" href="/x">{escape(n.strip())}</a>'
        for n in sample.byline.split(",")
    )
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><title>{title} | Financial Times</title>
{_ft_head(sample, is_free=False)}
</head><body>
<div class="o-topper"><a class="o-topper__topic" href="/x">{escape(sample.section)}</a>
<h1 class="o-topper__headline">{title}</h1><div class="o-topper__standfirst">{escape(sample.standfirst, quote=False)}</div></div>
<article class="article article-grid site-content">
<div class="main-image"><figcaption class="n-content-image__caption">A frigate at sea © Agency</figcaption></div>
<div class="article__content" id="article-body">
<div class="article-info"><p class="article-info__byline">{names}</p><time class="article-info__timestamp o-date" datetime="{sample.published}">{sample.published[:10]}</time></div>
<div class="article__content-body n-content-body js-article__content-body">
<div class="article__content-body n-content-body js-article__content-body">
{_lines(sample)}
<aside class="n-content-recommended--single-story"><p>Recommended: rates at 5 per cent</p></aside>
</div></div>
<div class="magnet-cta"><p>Join our event</p></div>
</div></article></body></html>
"""


def ft_barrier(sample: Sample) -> str:
    """What a reader without a subscription gets, with status 200."""
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><title>Subscribe to read</title>
{_ft_head(sample, is_free=False)}
</head><body>
<div id="barrier-page" class="barrier-page">
<div class="barrier-grid"><h1 class="barrier-grid__article-title">{escape(sample.title, quote=False)}</h1>
<h2 class="barrier__heading">Subscribe to unlock this article</h2>
<p>Try unlimited access. Only 1 for 4 weeks. Complete digital access to quality FT journalism on any device.</p>
<a id="charge-button" href="/x">Continue</a></div></div>
<script>window.Zephr = window.Zephr || {{}}; window.Zephr.outcomes = {{}}; window.Zephr.outcomes['paywall'] = {{}};</script>
</body></html>
"""


def cgtn(sample: Sample) -> str:
    """CGTN's page for text, for video, and with another's credit."""
    published = datetime.fromisoformat(sample.published)
    title = escape(sample.title, quote=False)
    credit = (
        '<div class="sourceTextDiv">Source: Kyodo News</div>' if sample.layout == "reprint" else ""
    )
    video = '<div class="cg-video-wrapper"><p>02:11</p></div>' if sample.layout == "video" else ""
    author = f'<div class="news-author-name">{escape(sample.byline)}</div>' if sample.byline else ""
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
{GENERATOR}
<title>{title} - CGTN</title>
{_open_graph(sample, "CGTN")}
<link rel="canonical" href="{address_of(sample)}">
</head><body>
<div class="news-header"><h1>{title}</h1>
<div class="news-info"><span class="section">{escape(sample.section)}</span><span class="date">{published:%H:%M, %d-%b-%Y}</span></div>{author}</div>
<div id="cmsMainContent">
{video}<div class="cmsImage"><p>A warship in the East China Sea. /VCG</p></div>
<div class="text  en">
{_lines(sample)}
</div>
{credit}
</div>
<div class="recommend"><div class="cg-title"><h4><a data-news-id="1" data-time="1631473077000" href="/news/x">Read more: exports up 8 percent</a></h4></div></div>
</body></html>
"""


def cgtn_not_found() -> str:
    """The long page with status 404 that ``www.cgtn.com`` gives for a report's path."""
    filler = "\n".join(
        f'<div class="footer-{n}"><a href="/{n}">Section {n}</a></div>' for n in range(900)
    )
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">{GENERATOR}<title>CGTN</title></head>
<body><div class="error-page"><h1>404</h1><p>Sorry, the page you are looking for cannot be found.</p></div>
{filler}
</body></html>
"""


def plain_page(sample: Sample) -> str:
    """A page of an outlet without a reader of its own."""
    language = "ja" if sample.outlet.endswith(".jp") else "zh-CN"
    article = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": sample.title,
        "datePublished": sample.published,
        "dateModified": sample.modified or sample.published,
    }
    title = escape(sample.title, quote=False)
    return f"""<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8">
{GENERATOR}
<title>{title}</title>
{_open_graph(sample, sample.outlet)}
<meta property="article:published_time" content="{sample.published}">
<link rel="canonical" href="{address_of(sample)}">
{_jsonld(article)}
</head><body>
<header><nav><a href="/">TOP</a></nav></header>
<main><article><h1>{title}</h1><time datetime="{sample.published}">{sample.published[:10]}</time>
<div class="article-body">
{_lines(sample)}
</div></article></main>
<footer><p>Copyright</p></footer>
</body></html>
"""
