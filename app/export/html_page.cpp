#include "app/export/html_page.h"

#include "app/export/page_style.h"
#include "core/quantity/plain_number.h"

namespace toscale::exporting {

namespace {

constexpr std::string_view figureStyle = R"css(
figure{margin:0;overflow-x:auto}
figure svg{display:block;max-width:100%;min-width:min(var(--width),40rem);height:auto;margin:0 auto}
figure svg [tabindex]{cursor:pointer}
figure svg [tabindex]:focus{outline:none}
.scroll{overflow-x:auto}
.unseen{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--grid)}
thead th{border-bottom-color:var(--axis)}
td small{display:block;color:var(--muted);font-size:.875em}
tr.marked>*{box-shadow:inset 0 -2px 0 var(--selection)}
#page-ring{position:absolute;border:3px solid var(--selection);border-radius:3px;pointer-events:none}
#page-tip{position:absolute;max-width:22rem;padding:.5rem .75rem;border:1px solid var(--axis);border-radius:4px;
background:var(--background);color:var(--text);pointer-events:none;overflow-wrap:anywhere}
[hidden]{display:none}
@media print{#page-hint,#page-ring,#page-tip{display:none}}
)css";

// A mark's <title> becomes its name for screen readers and the text of our own tooltip, which the keyboard shows too.
// Of several elements that draw one mark, only the one with the title takes the pointer.
constexpr std::string_view figureScript = R"js(
(() => {
  'use strict';
  const svg = document.querySelector('figure svg');
  if (!svg) return;
  const ring = document.getElementById('page-ring');
  const tip = document.getElementById('page-tip');
  const named = [];
  for (const part of svg.querySelectorAll('rect,circle,line,polyline,polygon,path,text,g')) {
    const title = [...part.children].find(child => child.tagName === 'title');
    if (title) {
      part.setAttribute('aria-label', title.textContent);
      title.remove();
      named.push(part);
    } else if (!part.closest('a') && part.tagName !== 'text' && part.tagName !== 'g') {
      part.style.pointerEvents = 'none';
    }
  }
  const marks = named; // what can be pointed at is reached by keys too: values, gaps, events
  if (marks.length === 0) return;
  svg.setAttribute('role', 'group');
  const heading = svg.querySelector(':scope > title');
  svg.setAttribute('aria-label', heading.textContent);
  svg.removeAttribute('aria-labelledby');
  heading.remove(); // the browser's own tooltip would lie over ours
  // who walks with the keys meets the marks first, then the lines with the links to sources
  const links = [...svg.querySelectorAll(':scope > a')].map(link => link.getBoundingClientRect());
  const isBesideLink = part => {
    const box = part.getBoundingClientRect(), y = (box.top + box.bottom) / 2;
    return links.some(link => link.top <= y && y <= link.bottom);
  };
  const lines = [...svg.children].filter(part =>
    part.tagName === 'a' || (['text', 'path', 'g'].includes(part.tagName) && isBesideLink(part)));
  svg.append(...lines);
  document.getElementById('page-hint').hidden = false;
  for (const mark of marks) {
    mark.setAttribute('role', 'img');
    mark.setAttribute('tabindex', mark === marks[0] ? '0' : '-1');
  }
  const rows = [...document.querySelectorAll('tbody tr')];
  const place = (element, x, y) => {
    element.style.left = (x + scrollX) + 'px';
    element.style.top = (y + scrollY) + 'px';
  };
  const show = (mark, x, y) => {
    tip.textContent = mark.getAttribute('aria-label');
    tip.hidden = false;
    const room = document.documentElement;
    const size = tip.getBoundingClientRect();
    const below = y + 16 + size.height <= room.clientHeight;
    place(tip, Math.max(4, Math.min(x + 12, room.clientWidth - size.width - 4)),
      below ? y + 16 : Math.max(4, y - size.height - 12));
  };
  const hide = () => { tip.hidden = true; };
  const leave = () => {
    ring.hidden = true;
    hide();
    for (const row of rows) row.classList.remove('marked');
  };
  const enter = mark => {
    for (const each of marks) each.setAttribute('tabindex', each === mark ? '0' : '-1');
    const box = mark.getBoundingClientRect();
    const grow = side => Math.max(4, (14 - side) / 2); // a mark too small to see has a ring that is not
    const dx = grow(box.width), dy = grow(box.height);
    ring.hidden = false;
    place(ring, box.left - dx, box.top - dy);
    ring.style.width = (box.width + 2 * dx) + 'px';
    ring.style.height = (box.height + 2 * dy) + 'px';
    show(mark, box.left + Math.min(box.width / 2, 200), Math.min(box.bottom, innerHeight - 24));
    for (const row of rows) row.classList.toggle('marked', row.dataset.of === mark.dataset.case);
  };
  const steps = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};
  for (const mark of marks) {
    mark.addEventListener('focus', () => enter(mark));
    mark.addEventListener('blur', leave);
  }
  svg.addEventListener('keydown', event => {
    const at = marks.indexOf(document.activeElement);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    let next = at;
    if (event.key in steps) next = Math.max(0, Math.min(marks.length - 1, at + steps[event.key]));
    else if (event.key === 'Home') next = 0;
    else if (event.key === 'End') next = marks.length - 1;
    else if (event.key === 'Escape') { hide(); return; }
    else return;
    event.preventDefault();
    marks[next].focus();
  });
  const distance = (box, x, y) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const near = event => {
    const hit = event.target.closest ? event.target.closest('[aria-label]') : null;
    if (hit && hit !== svg && named.includes(hit)) return hit;
    let best = null, least = 12;
    for (const part of named) {
      const d = distance(part.getBoundingClientRect(), event.clientX, event.clientY);
      if (d < least) { least = d; best = part; }
    }
    return best;
  };
  svg.addEventListener('pointermove', event => {
    const mark = near(event);
    if (mark) show(mark, event.clientX, event.clientY); else hide();
  });
  svg.addEventListener('pointerleave', hide);
  addEventListener('resize', leave);
})();
)js";

/// An inline element, without the declaration of a file of its own.
std::string_view inlined(std::string_view svg)
{
    const std::size_t start = svg.find("<svg");
    return start == std::string_view::npos ? svg : svg.substr(start);
}

void writeCell(PageWriter& page, const FactCell& cell)
{
    page.markup("<td>");
    if (cell.number.empty())
        page.markup("<span class=\"muted\">").text(cell.text).markup("</span>");
    else
        page.markup("<data value=\"").text(cell.number).markup("\">").text(cell.text).markup("</data>");
    if (!cell.detail.empty())
        page.markup(" <small>").text(cell.detail).markup("</small>");
    page.markup("</td>");
}

void writeTable(PageWriter& page, const FigureFacts& facts, const text::PageWords& words)
{
    page.markup("<h2 id=\"page-data\">")
        .text(words.data)
        .markup("</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
                "aria-labelledby=\"page-data\">\n"
                "<table>\n<thead><tr><th scope=\"col\">");
    page.text(words.caseColumn).markup("</th>");
    for (const std::string& measure : facts.measures)
        page.markup("<th scope=\"col\">").text(measure).markup("</th>");
    page.markup("<th scope=\"col\">").text(words.sourcesColumn).markup("</th></tr></thead>\n<tbody>\n");
    for (const FactRow& row : facts.rows) {
        page.markup(R"(<tr data-of=")")
            .text(row.caseId)
            .markup(R"("><th scope="row">)")
            .text(row.label)
            .markup("</th>");
        for (const FactCell& cell : row.cells)
            writeCell(page, cell);
        page.markup("<td>");
        for (std::size_t i = 0; i < row.sources.size(); ++i) {
            const std::string number = std::to_string(row.sources[i] + 1);
            page.markup(i == 0 ? "<a href=\"#page-source-" : ", <a href=\"#page-source-").markup(number);
            page.markup("\">").markup(number).markup("</a>");
        }
        page.markup("</td></tr>\n");
    }
    page.markup("</tbody>\n</table>\n</div>\n");
}

void writeNotes(PageWriter& page, const FigureFacts& facts, const text::PageWords& words)
{
    if (!facts.notes.empty()) {
        page.markup("<h2>").text(words.notes).markup("</h2>\n<ul>\n");
        for (const std::string& note : facts.notes)
            page.element("li", note);
        page.markup("</ul>\n");
    }
    if (facts.sources.empty())
        return;
    page.markup("<h2>").text(words.sources).markup("</h2>\n<ol>\n");
    for (std::size_t i = 0; i < facts.sources.size(); ++i) {
        const CitedAs& source = facts.sources[i];
        page.markup("<li id=\"page-source-").markup(std::to_string(i + 1)).markup("\">");
        if (!source.address.empty())
            page.markup(R"(<a rel="noreferrer" href=")").text(source.address).markup(R"(">)");
        page.text(source.words).markup(source.address.empty() ? "</li>\n" : "</a></li>\n");
    }
    page.markup("</ol>\n");
}

/// A paragraph a line.
void writeParagraphs(PageWriter& page, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end != 0)
            page.element("p", text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

} // namespace

std::string htmlPage(const FigureFacts& facts, std::string_view svg, const scene::Theme& theme,
                     const text::PageWords& words)
{
    PageWriter page;
    writePageHead(page, facts.language, facts.rightToLeft, facts.title, facts.altText, theme, figureStyle,
                  figureScript);
    // the figure prints its title; the heading is for those who walk over headings
    page.markup("<body>\n<main>\n").element("h1 class=\"unseen\"", facts.title);
    page.markup("<figure style=\"--width:").markup(plainNumber(facts.width)).markup("px\">\n");
    page.markup(inlined(svg)).markup("</figure>\n<p id=\"page-hint\" class=\"muted\" hidden>").text(words.walkHint);
    page.markup("</p>\n");
    writeTable(page, facts, words);
    page.markup("<h2>").text(words.inWords).markup("</h2>\n");
    writeParagraphs(page, facts.longDescription);
    writeNotes(page, facts, words);
    page.element("p class=\"muted\"", facts.byline);
    page.markup("</main>\n<div id=\"page-ring\" hidden></div>\n<div id=\"page-tip\" aria-hidden=\"true\" "
                "hidden></div>\n<script>")
        .markup(figureScript)
        .markup("</script>\n</body>\n</html>\n");
    return page.take();
}

} // namespace toscale::exporting
