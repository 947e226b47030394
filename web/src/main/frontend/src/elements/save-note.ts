/**
 * Says whether what was typed is kept: quiet while all is well, clear when it is not. Placed inside a form that saves
 * itself; without script the form has its own button and this stays silent.
 */
class SaveNote extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form');
    form?.addEventListener('htmx:beforeRequest', () => this.#say('Saving…'));
    form?.addEventListener('htmx:afterRequest', (event) => {
      const { successful } = (event as CustomEvent<{ successful: boolean }>).detail;
      this.#say(
        successful
          ? 'Saved on this machine.'
          : 'Not saved yet. What you typed is still here; use the button below to try again.',
      );
    });
  }

  #say(text: string): void {
    this.textContent = text;
  }
}

customElements.define('save-note', SaveNote);
