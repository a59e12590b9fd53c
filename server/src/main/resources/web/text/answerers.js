// What the ways of answering are called.

const CALLED = { extractive: '摘录原文', llm: '语言模型' };

/** The name of an answerer for a reader; one that is not known here keeps its own. */
export const called = (name) => CALLED[name] ?? name;

/** What can be chosen: {value: names, label, disabled}: each alone, then the default beside each other. */
export function choices(answerers) {
  const alone = answerers.map(({ name, healthy }) => ({
    value: [name],
    label: healthy === false ? `${called(name)}（暂时不能用）` : called(name),
    disabled: healthy === false,
  }));
  const [first, ...others] = answerers.filter(({ healthy }) => healthy !== false);
  const pairs = others.map(({ name }) => ({
    value: [first.name, name],
    label: `并排比较：${called(first.name)}、${called(name)}`,
    disabled: false,
  }));
  return answerers.length > 1 ? [...alone, ...pairs] : [];
}
