import Sortable from 'sortablejs';

/**
 * Lets rows of a rank list be dragged, and moved with Alt and the arrow keys. What it does is submit the list's own
 * form; without script the buttons do the same. Focus stays with the program that moved.
 */
class RankOrder extends HTMLElement {
  #sortable: Sortable | null = null;

  connectedCallback(): void {
    const list = this.querySelector<HTMLElement>('ol.ranks');
    if (!list) return;
    this.#sortable = Sortable.create(list, {
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
      delay: 150,
      delayOnTouchOnly: true,
      filter: 'a, button, input, textarea, summary, label',
      preventOnFilter: false,
      onEnd: ({ item, newIndex }) => {
        if (newIndex !== undefined) this.#move(item.dataset['key'] ?? '', String(newIndex + 1));
      },
    });
    this.classList.add('draggable');
    this.addEventListener('keydown', this.#key);
  }

  disconnectedCallback(): void {
    this.#sortable?.destroy();
    this.removeEventListener('keydown', this.#key);
  }

  #key = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('li[data-key]') : null;
    if (!row) return;
    event.preventDefault();
    const key = row.dataset['key'] ?? '';
    const way = event.key === 'ArrowUp' ? 'up' : 'down';
    row.querySelector<HTMLElement>(`#${way}-${key}`)?.focus();
    this.#move(key, way);
  };

  #move(program: string, to: string): void {
    const form = this.querySelector<HTMLFormElement>('form.drag-target');
    const fields = form?.querySelectorAll('input');
    if (!form || !fields || fields.length < 2 || program === '') return;
    for (const field of fields) field.value = field.name === 'program' ? program : to;
    form.requestSubmit();
  }
}

customElements.define('rank-order', RankOrder);
