// Puts the charts that answer to a pointer in the place of the drawn ones; these stay where it fails.
const options = {
  actions: false, ast: true, renderer: "svg", tooltip: {theme: "custom"},
  loader: {target: "_blank", rel: "noopener noreferrer nofollow"},
};

function start(box) {
  const chart = box.querySelector(".drawing");
  const still = chart.innerHTML;
  const specification = JSON.parse(box.querySelector("script").textContent);
  vegaEmbed(chart, specification, options).then((result) => {
    fit(chart.querySelector("svg"));
    // Repetitions drawn as one point lead to the first of them in the table below.
    result.view.addEventListener("click", (event, item) => {
      const anchor = item && item.datum && item.datum.anchor;
      if (anchor) { location.hash = anchor; }
    });
  }).catch(() => { chart.innerHTML = still; });
}

function fit(svg) {
  svg.setAttribute("viewBox", `0 0 ${svg.getAttribute("width")} ${svg.getAttribute("height")}`);
  svg.removeAttribute("width");
  svg.removeAttribute("height");
}

for (const box of document.querySelectorAll(".chart")) { start(box); }
