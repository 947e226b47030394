import htmx from 'htmx.org';

/**
 * Keeps what the form around it says once the hand has let go. Its thorough answer takes longer than a quick one, so it
 * gives way as soon as the hand moves again; letting go anew keeps anew.
 */
class KeepChoice extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #waiting = false;

  connectedCallback(): void {
    this.#form = this.closest('form');
    this.#form?.addEventListener('input', this.#giveWay, { capture: true });
    this.addEventListener('htmx:beforeSend', () => (this.#waiting = true));
    this.addEventListener('htmx:afterRequest', () => (this.#waiting = false));
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener('input', this.#giveWay, { capture: true });
  }

  #giveWay = (): void => {
    if (this.#waiting && this.#form) htmx.trigger(this.#form, 'htmx:abort');
  };
}

customElements.define('keep-choice', KeepChoice);
