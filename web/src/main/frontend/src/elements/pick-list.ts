const GLIDE_MILLIS = 200;

/** Where each row stood before the last swap, kept across the replacement of the element. */
let standing = new Map<string, number>();

function rowKey(row: HTMLElement): string {
  return row.dataset.key ?? '';
}

/**
 * Sorts and filters the rows inside it, and lets rows that stay glide to their new place when the list is replaced.
 * Rows are `li[data-key]` with `data-state`, `data-text`, and one number per sort order (`data-interview`,
 * `data-match`, `data-place`). Without script the server's order stands and the tools are hidden.
 */
class PickList extends HTMLElement {
  #open = new Set<string>();

  connectedCallback(): void {
    this.addEventListener('input', this.#apply);
    this.#glide();
    queueMicrotask(this.#apply);
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#apply);
  }

  /** Called before the list is replaced: remembers positions and open rows. */
  remember(): { open: Set<string>; tools: Map<string, string> } {
    standing = new Map(this.#rows().map((row) => [rowKey(row), row.getBoundingClientRect().top]));
    this.#open = new Set(
      this.#rows().filter((row) => row.querySelector('details')?.open).map(rowKey),
    );
    const tools = new Map([...this.#tools()].map((tool) => [tool.name, tool.value]));
    return { open: this.#open, tools };
  }

  restore(before: { open: Set<string>; tools: Map<string, string> }): void {
    for (const tool of this.#tools()) tool.value = before.tools.get(tool.name) ?? tool.value;
    for (const row of this.#rows()) {
      const details = row.querySelector('details');
      if (details && before.open.has(rowKey(row))) details.open = true;
    }
    this.#apply();
  }

  #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li[data-key]')];
  }

  #tools(): NodeListOf<HTMLInputElement | HTMLSelectElement> {
    return this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.pick-tools [name]');
  }

  #value(name: string): string {
    return [...this.#tools()].find((tool) => tool.name === name)?.value ?? '';
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
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const list of this.querySelectorAll('ol.picks')) this.#sort(list, order);
    const count = this.querySelector('[data-shown]');
    if (count) count.textContent = `${shown} shown`;
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
    if (standing.size === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    requestAnimationFrame(() => {
      for (const row of this.#rows()) {
        const before = standing.get(rowKey(row));
        const now = row.getBoundingClientRect().top;
        if (before === undefined) {
          row.animate([{ opacity: 0 }, { opacity: 1 }], GLIDE_MILLIS);
        } else if (Math.abs(before - now) > 1 && Math.abs(before - now) < 2 * innerHeight) {
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

type Memory = ReturnType<PickList['remember']>;
let memory: Memory | null = null;

document.addEventListener('htmx:beforeSwap', () => {
  const list = document.querySelector<PickList>('pick-list');
  memory = list instanceof PickList ? list.remember() : null;
});

document.addEventListener('htmx:afterSwap', () => {
  const list = document.querySelector<PickList>('pick-list');
  if (memory && list instanceof PickList) list.restore(memory);
});
