/**
 * Says a slider's value in words while it moves: `<slider-output prefix="$" suffix=" programs">` around an
 * `<input type="range">` and an `<output>`. `words="a|b|c"` names each step instead, `top` the largest value. Without script the output keeps
 * the value that the server wrote.
 */
class SliderOutput extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', this);
    this.handleEvent();
  }

  handleEvent(): void {
    const input = this.querySelector<HTMLInputElement>('input[type="range"]');
    const output = this.querySelector('output');
    if (!input || !output) return;
    const text = this.#say(input);
    output.textContent = text;
    input.setAttribute('aria-valuetext', text);
  }

  #say(input: HTMLInputElement): string {
    const words = this.getAttribute('words');
    if (words !== null) {
      const step = Math.round((Number(input.value) - Number(input.min)) / Number(input.step || 1));
      return words.split('|')[step] ?? input.value;
    }
    const top = this.getAttribute('top');
    if (top !== null && input.value === input.max) return top;
    const figure = Number(input.value).toLocaleString('en-US');
    return `${this.getAttribute('prefix') ?? ''}${figure}${this.getAttribute('suffix') ?? ''}`;
  }
}

customElements.define('slider-output', SliderOutput);
