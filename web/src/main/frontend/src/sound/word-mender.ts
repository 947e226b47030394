import { button } from './parts';
import type { Heard } from './take';

/** Offers words that the recognizer may have missed; nothing is put in by itself. */
export class WordMender {
  readonly element = document.createElement('div');
  readonly #write: (text: string) => void;
  #words: string[] = [];

  constructor(write: (text: string) => void) {
    this.#write = write;
    this.element.className = 'recorder-mender';
    this.element.hidden = true;
  }

  clear(): void {
    this.element.replaceChildren();
    this.element.hidden = true;
  }

  show(heard: Heard): void {
    this.clear();
    this.#words = heard.words.map((word) => word.text);
    const notes: HTMLElement[] = [];
    for (const one of heard.suggestions) {
      const item = document.createElement('p');
      const put = button(`Put in “${one.instead}”`, () => {
        this.#words[one.first] = one.instead;
        for (let i = one.first + 1; i < one.past; i += 1) this.#words[i] = '';
        this.#write(this.#words.filter((word) => word !== '').join(' '));
        item.remove();
      });
      put.className = 'quiet';
      item.append(`Heard “${one.heard}”. Did you say “${one.instead}” (${one.source})? `, put);
      notes.push(item);
    }
    const unsure = heard.doubtful.map((index) => heard.words[index]?.text ?? '').filter((word) => word !== '');
    if (unsure.length > 0) {
      const item = document.createElement('p');
      item.className = 'small soft';
      item.textContent = `The recognizer is unsure of: ${unsure.slice(0, 12).join(', ')}.`;
      notes.push(item);
    }
    this.element.append(...notes);
    this.element.hidden = notes.length === 0;
  }
}
