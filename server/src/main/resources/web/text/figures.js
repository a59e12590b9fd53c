// Figures as they are written in Chinese: 21.17亿元, 约4200余万元, 96%, 三百万元.

const SCALES = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const DIGITS = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const FIGURE =
  /^(?:大?约|近|超过?|逾|达到?|共计?|合计|累计|至少|不低于|不少于|不超过|最高|最多|每[年月户个]?)*\s*(-?\d[\d,，]*(?:\.\d+)?|[零〇一二两三四五六七八九十百千万亿]+)\s*(?:余|多)?\s*([十百千万亿]*)\s*(?:余|多)?\s*([^\d\s，,。；;、]{0,8})$/;

/** The figure that a text is: {value, unit}; null when it is not one figure alone. */
export function figureOf(text) {
  const found = FIGURE.exec(text.normalize('NFKC').trim());
  if (!found || /^[百千万亿]/.test(found[1])) {
    return null;
  }
  const [, digits, scale, unit] = found;
  const base = /^-?\d/.test(digits) ? Number(digits.replace(/[,，]/g, '')) : chinese(digits);
  return { value: [...scale].reduce((value, c) => value * SCALES[c], base), unit };
}

/** The value of a number written in Chinese characters. */
export function chinese(text) {
  const value = { 亿: 0, 万: 0, section: 0, digit: 0 };
  for (const c of text) {
    if (c in DIGITS) {
      value.digit = DIGITS[c];
    } else if (c === '亿') {
      value.亿 = (value.亿 + value.万 + value.section + value.digit) * SCALES.亿;
      Object.assign(value, { 万: 0, section: 0, digit: 0 });
    } else if (c === '万') {
      value.万 = (value.万 + value.section + value.digit) * SCALES.万;
      Object.assign(value, { section: 0, digit: 0 });
    } else {
      value.section += (value.digit || 1) * SCALES[c];
      value.digit = 0;
    }
  }
  return value.亿 + value.万 + value.section + value.digit;
}
