// Light or dark: as the system has it, until the reader chooses.

const KEY = 'anwen-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Makes a button change between light and dark, and remember it. */
export function themeButton(button) {
  const chosen = () => localStorage.getItem(KEY);
  const now = () => chosen() ?? (dark.matches ? 'dark' : 'light');
  const show = () => {
    const theme = chosen();
    if (theme) {
      document.documentElement.dataset.theme = theme;
    }
    button.textContent = now() === 'dark' ? '浅色' : '深色';
    button.setAttribute('aria-label', now() === 'dark' ? '改用浅色' : '改用深色');
  };
  button.addEventListener('click', () => {
    localStorage.setItem(KEY, now() === 'dark' ? 'light' : 'dark');
    show();
  });
  dark.addEventListener('change', show);
  show();
}
