/**
 * Runs beside the page: turns what the microphone gives into 16-bit samples at 16 kHz, a tenth of a second at a time,
 * each with its loudest sample. Where the microphone runs faster, neighbors are averaged.
 */
declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, type: unknown): void;

const RATE = 16_000;
const BLOCK = RATE / 10;

class Sampler extends AudioWorkletProcessor {
  #block = new Int16Array(BLOCK);
  #filled = 0;
  #peak = 0;
  #sum = 0;
  #weight = 0;
  readonly #step = sampleRate / RATE;

  process(inputs: Float32Array[][]): boolean {
    const samples = inputs[0]?.[0];
    if (!samples) return true;
    for (const sample of samples) {
      this.#sum += sample;
      this.#weight += 1;
      if (this.#weight >= this.#step) {
        this.#put(this.#sum / this.#weight);
        this.#weight -= this.#step;
        this.#sum = this.#weight > 0 ? sample * this.#weight : 0;
      }
    }
    return true;
  }

  #put(value: number): void {
    const clipped = Math.max(-1, Math.min(1, value));
    this.#peak = Math.max(this.#peak, Math.abs(clipped));
    this.#block[this.#filled] = Math.round(clipped * 32767);
    this.#filled += 1;
    if (this.#filled === BLOCK) {
      const samples = this.#block.buffer;
      this.port.postMessage({ samples, peak: this.#peak }, [samples]);
      this.#block = new Int16Array(BLOCK);
      this.#filled = 0;
      this.#peak = 0;
    }
  }
}

registerProcessor('sampler', Sampler);
