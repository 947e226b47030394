import { readOut } from '../sound/voice';
import { button, line } from '../sound/parts';

/** Reads the text inside it out at a press; the text is always shown. Without script it is only the text. */
class SpokenQuestion extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const text = (this.textContent ?? '').trim();
    const said = line('small soft');
    said.setAttribute('role', 'status');
    const speak = button('Read it out', () => {
      speak.disabled = true;
      said.textContent = '';
      readOut(text)
        .catch((problem: unknown) => {
          said.textContent = `It could not be read out: ${problem instanceof Error ? problem.message : 'no voice'}.`;
        })
        .finally(() => {
          speak.disabled = false;
          this.dispatchEvent(new CustomEvent('spoken-question:done', { bubbles: true }));
        });
    });
    speak.className = 'plain';
    this.append(speak, said);
  }
}

customElements.define('spoken-question', SpokenQuestion);
