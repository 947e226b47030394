import { button, clock } from '../sound/parts';

const BEFORE = 0.1;
const AFTER = 0.15;

/**
 * An answer that is looked at, with its recording: a bar with its parts, fillers and remarks; a button beside every
 * place with `data-from` and `data-to`, in seconds; words with `data-at` and `data-until` that are marked while they
 * sound and play from there at a press. All of it stands on the page as text too. Without a recording nothing happens.
 */
class PracticeReview extends HTMLElement {
  #audio: HTMLAudioElement | null = null;
  #until = Number.POSITIVE_INFINITY;
  #places: HTMLElement[] = [];
  #words: HTMLElement[] = [];
  #head = document.createElement('span');
  #length = 1;

  connectedCallback(): void {
    this.#audio = this.querySelector('audio');
    if (!this.#audio || this.#places.length > 0) return;
    this.#places = [...this.querySelectorAll<HTMLElement>('[data-from]')];
    this.#words = [...this.querySelectorAll<HTMLElement>('[data-at]')];
    this.#places.forEach((place) => this.#equip(place));
    for (const word of this.#words) {
      word.addEventListener('click', () => this.#play(Number(word.dataset['at']), Number.POSITIVE_INFINITY));
    }
    this.#layBar();
    this.querySelectorAll<HTMLElement>('[data-hint]').forEach((hint) => (hint.hidden = false));
    this.#audio.addEventListener('timeupdate', () => this.#follow());
    this.#audio.addEventListener('pause', () => this.#follow());
  }

  /** A button that plays the place; with the arrow keys it goes through the words there. */
  #equip(place: HTMLElement): void {
    const [from, to] = ends(place);
    const play = button(`\u25b8 ${clock(from)}`, () => this.#play(from, to));
    play.className = 'quiet play-place';
    play.setAttribute('aria-label', `Play from ${clock(from)} to ${clock(to)}`);
    play.addEventListener('keydown', (event) => this.#walk(event, from, to));
    (place.querySelector('.words') ?? place).append(' ', play);
  }

  #walk(event: KeyboardEvent, from: number, to: number): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const here = this.#words.filter((word) => start(word) >= from - 0.01 && start(word) < to);
    if (step === 0 || here.length === 0) return;
    event.preventDefault();
    const now = here.findIndex((word) => word.hasAttribute('data-cursor'));
    const next = now < 0 ? 0 : Math.min(here.length - 1, Math.max(0, now + step));
    this.#words.forEach((word) => word.removeAttribute('data-cursor'));
    const word = here[next];
    word?.setAttribute('data-cursor', '');
    if (word) this.#play(start(word), Number(word.dataset['until']));
  }

  #play(from: number, until: number): void {
    const audio = this.#audio;
    if (!audio) return;
    this.#until = until;
    audio.currentTime = Math.max(0, from - BEFORE);
    void audio.play();
  }

  #follow(): void {
    const audio = this.#audio;
    if (!audio) return;
    const now = audio.currentTime;
    if (!audio.paused && now >= this.#until + AFTER) {
      this.#until = Number.POSITIVE_INFINITY;
      audio.pause();
    }
    const sounds = (from: number, to: number): boolean => !audio.paused && now >= from && now < to;
    for (const word of this.#words) {
      word.toggleAttribute('data-sounds', sounds(start(word), Number(word.dataset['until'])));
    }
    this.#places.forEach((place) => place.toggleAttribute('data-sounding', sounds(...ends(place))));
    this.#head.style.left = this.#share(now);
  }

  // ---- the bar ------------------------------------------------------------------------------------

  #layBar(): void {
    const bar = this.querySelector<HTMLElement>('[data-bar]');
    if (!bar) return;
    this.#length = Math.max(1, Number(bar.dataset['seconds']));
    for (const place of this.#places) {
      const [from, to] = ends(place);
      const name = place.dataset['run'];
      if (name !== undefined) {
        const run = this.#lay(bar, `run ${place.className}`, from);
        run.style.width = this.#share(to - from);
        run.title = `${name}, ${clock(from)} to ${clock(to)}`;
        run.append(Object.assign(document.createElement('span'), { textContent: name }));
      } else if (place.hasAttribute('data-filler')) {
        this.#lay(bar, 'mark um-mark', from).title = `sounds like um, ${clock(from)}`;
      } else if (place.hasAttribute('data-remark')) {
        this.#lay(bar, 'mark remark-mark', from).title = `a remark, ${clock(from)}`;
      }
    }
    this.#head.className = 'head';
    bar.append(this.#head);
    bar.addEventListener('click', (event) => {
      const box = bar.getBoundingClientRect();
      this.#play(((event.clientX - box.left) / box.width) * this.#length, Number.POSITIVE_INFINITY);
    });
    bar.hidden = false;
  }

  #lay(bar: HTMLElement, look: string, from: number): HTMLElement {
    const made = document.createElement('span');
    made.className = look;
    made.style.left = this.#share(from);
    bar.append(made);
    return made;
  }

  #share(second: number): string {
    return `${Math.min(100, Math.max(0, (100 * second) / this.#length))}%`;
  }
}

function ends(place: HTMLElement): [number, number] {
  return [Number(place.dataset['from']), Number(place.dataset['to'] ?? Number.POSITIVE_INFINITY)];
}

function start(word: HTMLElement): number {
  return Number(word.dataset['at']);
}

customElements.define('practice-review', PracticeReview);
