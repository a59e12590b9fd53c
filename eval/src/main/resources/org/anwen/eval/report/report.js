"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const PAGE = 50;
const faultNames = {"no answer": "没有回答", "missing": "缺少", "forbidden": "出现禁止内容", "not cited": "未引用",
  "cited outside": "引用范围之外", "should abstain": "应当拒答", "should not abstain": "不应拒答", "too long": "过长"};
let shown = PAGE;

function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "class") node.className = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value);
  }
  for (const child of children) if (child !== null && child !== undefined) node.append(child);
  return node;
}

function options(select, label, values) {
  select.append(el("option", {value: ""}, label));
  for (const [value, text] of values) select.append(el("option", {value}, text));
}

const pick = id => document.getElementById(id);
const counts = new Map();
for (const q of data.questions) counts.set(q.kind, (counts.get(q.kind) || 0) + 1);
options(pick("kind"), "全部题型 All kinds", [...counts].map(([k, n]) => [k, `${k}（${n}）`]));
const faults = new Map();
for (const q of data.questions) for (const what of new Set(q.faults.map(f => f.what))) faults.set(what, (faults.get(what) || 0) + 1);
options(pick("fault"), "全部原因 Any reason", [...faults].map(([w, n]) => [w, `${faultNames[w] || w} ${w}（${n}）`]));

function matches(q) {
  const state = pick("state").value, words = pick("find").value.trim().toLowerCase();
  if (pick("kind").value && q.kind !== pick("kind").value) return false;
  if (pick("fault").value && !q.faults.some(f => f.what === pick("fault").value)) return false;
  if (state === "wrong" && q.right || state === "right" && !q.right) return false;
  if (state === "abstained" && !q.abstained || state === "unsupported" && !q.unsupported.length) return false;
  return !words || (q.id + "\n" + q.turns.join("\n") + "\n" + q.answer).toLowerCase().includes(words);
}

function show() {
  const found = data.questions.filter(matches);
  const right = found.filter(q => q.right).length;
  pick("count").textContent = `${found.length} 题，答对 ${right}`;
  pick("list").replaceChildren(...found.slice(0, shown).map(row));
  pick("more").hidden = found.length <= shown;
}

function row(q) {
  const details = el("details", {class: q.right ? "q" : "q wrong", id: "q-" + q.id},
    el("summary", {},
      el("span", {class: "id"}, q.id), el("span", {class: "tag"}, q.kind),
      el("span", {class: "grow"}, q.turns.join(" → ")),
      ...[...new Set(q.faults.map(f => f.what))].map(w => el("span", {class: "tag bad"}, faultNames[w] || w)),
      q.right ? el("span", {class: "tag good"}, "答对") : null,
      q.draft ? el("span", {class: "tag"}, "草稿 draft") : null));
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) details.append(body(q));
  });
  return details;
}

function body(q) {
  const box = el("div", {class: "body"});
  (q.earlier || []).forEach((turn, i) => box.append(said("问", q.turns[i]), answered(turn)));
  box.append(said("问", q.turns[q.turns.length - 1]), answered(q));
  if (q.faults.length) {
    box.append(el("h3", {}, "为什么算错 Why it is wrong"),
      el("ul", {class: "faults"}, ...q.faults.map(f => el("li", {}, `${faultNames[f.what] || f.what}：${f.detail}`))));
  }
  if (q.unsupported.length) {
    box.append(el("h3", {}, "引用中找不到 Unsupported"), el("p", {}, q.unsupported.join("、")));
  }
  box.append(expected(q));
  if (q.citations.length) {
    box.append(el("h3", {}, "引用原文 Citations in the source"));
    for (const c of q.citations) box.append(source(c, q));
  }
  if (q.hits.length) {
    box.append(el("h3", {}, "检索结果 Retrieved"),
      el("p", {class: "sub"}, q.hits.slice(0, 10).map((h, i) => `${i + 1}. ${title(h.caseId)}（${h.score.toFixed(3)}）`).join("　")));
  }
  box.append(el("h3", {}, "得分 Scores"), el("p", {class: "sub"},
    Object.entries(q.scores).map(([m, v]) => `${m} ${+v.toFixed(3)}`).join("　") + `　${Math.round(q.ms)} ms`));
  return box;
}

const said = (who, text) => el("div", {class: "turn"}, el("div", {class: "who"}, who), text);

function answered(turn) {
  const text = el("div", {class: "answer"});
  const parts = (turn.error ? "（出错）" + turn.error : turn.answer).split(/(\[\d{1,4}\])/);
  for (const part of parts) {
    const marker = /^\[(\d+)\]$/.exec(part);
    text.append(marker ? el("button", {class: "m", type: "button", onclick: e => jump(e, marker[1])}, part) : part);
  }
  const box = el("div", {class: "turn"}, el("div", {class: "who"}, turn.abstained ? "答（拒答 abstained）" : "答"), text);
  if (turn.table) {
    box.append(el("div", {class: "scroll"}, el("table", {},
      el("tr", {}, ...turn.table.columns.map(c => el("th", {}, c))),
      ...turn.table.rows.map(r => el("tr", {}, ...r.map(c => el("td", {}, c.text + c.citations.map(n => `[${n}]`).join(""))))))));
  }
  return box;
}

function jump(event, marker) {
  const found = event.target.closest(".body").querySelector(`[data-marker="${marker}"]`);
  if (found) found.scrollIntoView({behavior: "smooth", block: "center"});
}

const plain = text => text.replace(/\[\d{1,4}\]/g, "").replace(/\s/g, "").replace(/㎡/g, "平方米").normalize("NFKC").toLowerCase()
  .replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)/g, m => m.replace(/,/g, ""));

function expected(q) {
  const box = el("div", {}, el("h3", {}, "应当 Expected"));
  if (!q.expect) {
    box.append(el("p", {}, q.spans.length ? q.spans.join(" ｜ ") : "（材料中没有答案）", `　→ 预测 prediction：${q.prediction || "（空）"}`));
    return box;
  }
  const said = plain(q.answer), line = el("p", {});
  for (const group of q.expect.all) {
    const held = group.split("|").some(a => said.includes(plain(a)));
    line.append(el("span", {class: held ? "tag good" : "tag bad"}, (held ? "✓ " : "✗ ") + group), " ");
  }
  for (const word of q.expect.none) {
    const there = said.includes(plain(word));
    line.append(el("span", {class: there ? "tag bad" : "tag good"}, `不得出现：${word}`), " ");
  }
  const cited = q.cited.flat();
  for (const id of q.expect.cite) {
    const held = cited.includes(id);
    line.append(el("span", {class: held ? "tag good" : "tag bad"}, `${held ? "✓" : "✗"} 引用 ${id}`), " ");
  }
  const others = [...new Set(cited)].filter(id => !q.expect.cite.includes(id));
  if (others.length) line.append(el("span", {class: "tag"}, `另引用 ${others.join("、")}`), " ");
  if (q.expect.abstain) line.append(el("span", {class: q.abstained ? "tag good" : "tag bad"}, "应当拒答"));
  box.append(line);
  return box;
}

const title = id => data.cases[id] ? data.cases[id].title || id : id;

function source(c, q) {
  const box = el("div", {class: "source", "data-marker": c.marker});
  box.append(el("div", {class: "where"}, `[${c.marker}] ${c.document}${c.section.length ? " › " + c.section.join(" › ") : ""} › ${c.caseTitle || c.caseId}（${q.cited[q.citations.indexOf(c)].join("、")}）`));
  const held = data.cases[c.caseId];
  if (held && c.start >= held.start && c.end <= held.start + held.text.length) {
    const from = c.start - held.start, to = c.end - held.start;
    box.append(held.text.slice(0, from), el("mark", {}, held.text.slice(from, to)), held.text.slice(to));
  } else {
    box.append(el("mark", {}, c.quote || "（没有引文）"));
  }
  return box;
}

for (const id of ["kind", "state", "fault", "find"]) {
  pick(id).addEventListener("input", () => { shown = PAGE; show(); });
}
pick("more").addEventListener("click", () => { shown += PAGE; show(); });
if (location.hash.startsWith("#q-")) pick("find").value = decodeURIComponent(location.hash.slice(3));
show();
