/** Shows how loud the microphone is, from nothing to too loud, on a scale of decibels. */
export class LevelMeter {
  readonly element = document.createElement('div');
  readonly #meter = document.createElement('meter');

  constructor() {
    this.element.className = 'recorder-level';
    this.#meter.min = 0;
    this.#meter.max = 60;
    this.#meter.low = 20;
    this.#meter.high = 58;
    this.#meter.optimum = 45;
    this.#meter.setAttribute('aria-label', 'Loudness of the microphone');
    this.element.append(this.#meter);
  }

  /** Shows a peak from 0 to 1. */
  show(peak: number): void {
    this.#meter.value = Math.max(0, 60 + 20 * Math.log10(Math.max(peak, 0.001)));
  }
}
