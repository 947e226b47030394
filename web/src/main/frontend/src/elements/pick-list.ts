const GLIDE_MILLIS = 200;

function rowKey(row: HTMLElement): string {
  return row.dataset.key ?? '';
}

/**
 * Sorts and filters the rows inside it, and lets rows that stay glide to their new place when the list is renewed.
 * Rows are `li[data-key]` with `data-state`, `data-text`, and one number per sort order (`data-interview`,
 * `data-match`, `data-place`). Without script the server's order stands and the tools are hidden.
 */
class PickList extends HTMLElement {
  /** Where each row in sight stood before the list was renewed, by its key. */
  #standing = new Map<string, number>();

  connectedCallback(): void {
    this.addEventListener('input', this.#filter);
    document.addEventListener('htmx:beforeSwap', this.#remember);
    document.addEventListener('htmx:afterSettle', this.#settle);
    queueMicrotask(this.#apply);
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#filter);
    document.removeEventListener('htmx:beforeSwap', this.#remember);
    document.removeEventListener('htmx:afterSettle', this.#settle);
  }

  #remember = (): void => {
    this.#standing = new Map(this.#inSight().map((row) => [rowKey(row), row.getBoundingClientRect().top]));
  };

  #settle = (): void => {
    this.#apply();
    this.#glide();
  };

  /** The count is read out when the reader filters, not while she slides. */
  #filter = (): void => {
    this.querySelector('[data-shown]')?.setAttribute('aria-live', 'polite');
    this.#apply();
  };

  #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li[data-key]')];
  }

  #inSight(): HTMLElement[] {
    const { top, bottom } = this.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) return [];
    return this.#rows().filter((row) => {
      const box = row.getBoundingClientRect();
      return box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    });
  }

  #value(name: string): string {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`.pick-tools [name='${name}']`)?.value ?? '';
  }

  #apply = (): void => {
    const words = this.#value('find').trim().toLowerCase();
    const state = this.#value('state');
    const order = this.#value('order');
    let shown = 0;
    for (const row of this.#rows()) {
      const fits =
        (words === '' || (row.dataset.text ?? '').toLowerCase().includes(words)) &&
        (state === '' || row.dataset.state === state);
      if (row.hidden === fits) row.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const list of this.querySelectorAll('ol.picks')) this.#sort(list, order);
    const count = this.querySelector('[data-shown]');
    if (count && count.textContent !== `${shown} shown`) count.textContent = `${shown} shown`;
  };

  #sort(list: Element, order: string): void {
    const rows = [...list.children].filter((row): row is HTMLElement => row instanceof HTMLElement);
    const sorted = [...rows].sort((a, b) => {
      if (order === 'name') return (a.dataset.text ?? '').localeCompare(b.dataset.text ?? '');
      if (order === 'interview' || order === 'match' || order === 'fit') {
        return Number(b.dataset[order] ?? 0) - Number(a.dataset[order] ?? 0);
      }
      return Number(a.dataset.place ?? 0) - Number(b.dataset.place ?? 0);
    });
    if (sorted.some((row, index) => row !== rows[index])) list.append(...sorted);
  }

  #glide(): void {
    const standing = this.#standing;
    this.#standing = new Map();
    if (standing.size === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    requestAnimationFrame(() => {
      const moves = this.#inSight().map((row) => ({
        row,
        before: standing.get(rowKey(row)),
        now: row.getBoundingClientRect().top,
      }));
      for (const { row, before, now } of moves) {
        if (before === undefined) {
          row.animate([{ opacity: 0 }, { opacity: 1 }], GLIDE_MILLIS);
        } else if (Math.abs(before - now) > 1) {
          row.animate(
            [{ transform: `translateY(${before - now}px)` }, { transform: 'none' }],
            { duration: GLIDE_MILLIS, easing: 'ease-out' },
          );
        }
      }
    });
  }
}

customElements.define('pick-list', PickList);

/** A row whose inside was renewed while it was open asks for it again. */
document.addEventListener('htmx:load', (event) => {
  const inside = event.target;
  if (!(inside instanceof HTMLElement) || !inside.matches('.pick[open] > .inside')) return;
  inside.parentElement?.dispatchEvent(new Event('toggle'));
});
