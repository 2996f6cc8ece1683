"""The rules that outlets give robots: what they forbid and where their sitemaps lie.

Source: shared/outlets/dossier.md sections 1, 3 and 4 (rules seen in 2026, put together anew).
"""

ROBOTS = {
    "kyodo": """User-agent: *
Disallow: /articles/photo/

Sitemap: https://english.kyodonews.net/sitemap.xml
""",
    "ft": """User-agent: GPTBot
Disallow: /

User-agent: *
Allow: /__origami/
Allow: /__assets/
Disallow: /__
Disallow: /search
Disallow: /advanced-search
Disallow: /offline/
Disallow: /myft/
Disallow: /cancel/
Disallow: /login
Crawl-delay: 1

Sitemap: https://www.ft.com/sitemaps/index.xml
""",
    "cgtn": """User-agent: *
Disallow: /*.do*
Disallow: /*shareUrl*
Disallow: /*account.user.cgtn.com*

Sitemap: https://www.cgtn.com/sitemap.xml
Sitemap: https://www.cgtn.com/sitemap_latestnews.xml
""",
}
