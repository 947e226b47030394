/** One small label that follows the pointer over a chart. It repeats what a table says, so readers of the page lose nothing. */
export class Tooltip {
  readonly #box: HTMLDivElement;

  constructor(private readonly host: HTMLElement) {
    this.#box = document.createElement('div');
    this.#box.className = 'tooltip';
    this.#box.setAttribute('aria-hidden', 'true');
    this.#box.hidden = true;
    host.append(this.#box);
  }

  /** Shows text near a point given in the host's own pixels, kept inside the host. */
  show(text: string, x: number, y: number): void {
    this.#box.textContent = text;
    this.#box.hidden = false;
    const width = this.#box.offsetWidth;
    const left = Math.max(0, Math.min(x - width / 2, this.host.clientWidth - width));
    this.#box.style.left = `${left}px`;
    this.#box.style.top = `${y - this.#box.offsetHeight - 12}px`;
  }

  hide(): void {
    this.#box.hidden = true;
  }
}
