type Snapshot = [string, string][];

/** Two moves of one slide closer together than this are one step to undo. */
const PAUSE_MILLIS = 700;

/**
 * Takes back the last change of the form around it. It holds the earlier values in memory only; taking back is an
 * ordinary change of the form, so the server sees nothing new.
 */
class UndoChoices extends HTMLElement {
  #steps: Snapshot[] = [];
  #current: Snapshot = [];
  #lastChange = 0;
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.closest('form');
    if (!this.#form) return;
    this.#current = this.#read();
    this.#form.addEventListener('input', this.#remember);
    this.querySelector('button')?.addEventListener('click', this.#undo);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener('input', this.#remember);
  }

  #remember = (event: Event): void => {
    if (event instanceof CustomEvent) return;
    const now = Date.now();
    if (now - this.#lastChange > PAUSE_MILLIS) this.#steps.push(this.#current);
    this.#lastChange = now;
    this.#current = this.#read();
    this.#show();
  };

  #undo = (): void => {
    const step = this.#steps.pop();
    if (!step || !this.#form) return;
    this.#write(step);
    this.#current = step;
    this.#lastChange = 0;
    this.#show();
    for (const output of this.#form.querySelectorAll('slider-output')) {
      output.dispatchEvent(new CustomEvent('input'));
    }
    this.#form.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    this.#form.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  };

  #read(): Snapshot {
    const controls = this.#form?.elements ?? [];
    return [...controls].flatMap((control, index): Snapshot => {
      if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
        return [[String(index), control.checked ? 'on' : '']];
      }
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
        return [[String(index), control.value]];
      }
      return [];
    });
  }

  #write(snapshot: Snapshot): void {
    const controls = this.#form?.elements;
    if (!controls) return;
    for (const [index, value] of snapshot) {
      const control = controls[Number(index)];
      if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
        control.checked = value === 'on';
      } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
        control.value = value;
      }
    }
  }

  #show(): void {
    const button = this.querySelector('button');
    if (button) button.disabled = this.#steps.length === 0;
    this.hidden = false;
  }
}

customElements.define('undo-choices', UndoChoices);
