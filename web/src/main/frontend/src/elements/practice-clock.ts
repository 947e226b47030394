/** A part of an answer on the clock. */
interface Slot {
  name: string;
  start: number;
  end: number;
}

const COUNT_IN = 3;
const SECOND = 1000;

/** Reads `name;start;end|name;start;end`. */
export function readSlots(text: string): Slot[] {
  return text
    .split('|')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [name = '', start = '0', end = '0'] = entry.split(';');
      return { name, start: Number(start), end: Number(end) };
    });
}

/** Seconds as minutes and seconds. */
export function clockWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/**
 * The clock of one answer: time to read, three seconds to breathe, then the parts one after the other. It shows time
 * and never scolds; it can be hidden. It tells its form how many seconds the answer took.
 */
export class PracticeClock {
  readonly #host: HTMLElement;
  readonly #slots: Slot[];
  readonly #most: number;
  readonly #read: number;
  readonly #now = document.createElement('p');
  readonly #bar = document.createElement('ol');
  readonly #face = document.createElement('div');
  #elapsed = 0;
  #since = 0;
  #timer = 0;
  #ready: (() => void) | null = null;
  onTick: (seconds: number) => void = () => {};

  constructor(host: HTMLElement, slots: Slot[], read: number, most: number) {
    this.#host = host;
    this.#slots = slots;
    this.#read = read;
    this.#most = most;
    this.#draw();
  }

  get running(): boolean {
    return this.#since > 0;
  }

  get seconds(): number {
    return this.#elapsed + (this.running ? (performance.now() - this.#since) / SECOND : 0);
  }

  /** Time to read, then three, two, one. */
  async countIn(): Promise<void> {
    await this.#countDown(this.#read, 'Read and think');
    await this.#countDown(COUNT_IN, 'Breathe');
  }

  /** Ends the time to read early. */
  ready(): void {
    this.#ready?.();
  }

  start(): void {
    if (this.running) return;
    this.#since = performance.now();
    this.#timer = window.setInterval(() => this.#tick(), SECOND / 4);
    this.#tick();
  }

  pause(): void {
    if (!this.running) return;
    this.#elapsed = this.seconds;
    this.#since = 0;
    window.clearInterval(this.#timer);
    this.#tick();
  }

  reset(): void {
    this.pause();
    this.#elapsed = 0;
    this.#tick();
  }

  #countDown(from: number, words: string): Promise<void> {
    return new Promise((resolve) => {
      let left = from;
      if (left === 0) {
        resolve();
        return;
      }
      const done = (): void => {
        window.clearInterval(timer);
        this.#ready = null;
        resolve();
      };
      const tick = (): void => {
        this.#now.textContent = `${words}: ${left}`;
        if (left === 0) done();
        left -= 1;
      };
      const timer = window.setInterval(tick, SECOND);
      this.#ready = done;
      tick();
    });
  }

  #draw(): void {
    this.#face.className = 'face';
    this.#bar.className = 'clock-parts';
    this.#bar.setAttribute('aria-hidden', 'true');
    const total = this.#slots.at(-1)?.end ?? 0;
    for (const [index, slot] of this.#slots.entries()) {
      const item = document.createElement('li');
      item.className = `part-${(index % 5) + 1}`;
      item.style.flexGrow = String(Math.max(1, slot.end - slot.start));
      item.append(Object.assign(document.createElement('span'), { className: 'fill' }));
      item.append(Object.assign(document.createElement('span'), { className: 'name', textContent: slot.name }));
      this.#bar.append(item);
    }
    this.#now.className = 'clock-now';
    this.#face.append(this.#now);
    if (total > 0) this.#face.append(this.#bar);
    const hide = document.createElement('button');
    hide.type = 'button';
    hide.className = 'plain';
    hide.textContent = 'Hide the clock';
    hide.addEventListener('click', () => {
      this.#face.hidden = !this.#face.hidden;
      hide.textContent = this.#face.hidden ? 'Show the clock' : 'Hide the clock';
    });
    this.#host.replaceChildren(this.#face, hide);
    this.#tick();
  }

  #tick(): void {
    const seconds = this.seconds;
    const at = this.#slots.find((slot) => seconds < slot.end);
    const words = [clockWords(seconds)];
    if (this.running && at) words.push(at.name);
    if (seconds >= this.#most) words.push('long enough; come to an end');
    this.#now.textContent = words.join(' · ');
    for (const [index, slot] of this.#slots.entries()) {
      const share = Math.min(1, Math.max(0, (seconds - slot.start) / Math.max(1, slot.end - slot.start)));
      const item = this.#bar.children[index] as HTMLElement | undefined;
      item?.classList.toggle('now', this.running && slot === at);
      const fill = item?.querySelector<HTMLElement>('.fill');
      if (fill) fill.style.width = `${Math.round(share * 100)}%`;
    }
    this.onTick(seconds);
  }
}
