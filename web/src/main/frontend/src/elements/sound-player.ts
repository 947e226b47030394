import { button, clock, line } from '../sound/parts';

/**
 * Plays a recorded answer. Every element of the page with `data-from` (and `data-to`), in seconds, gets a button that
 * plays its place, and is marked while it sounds; elements with `data-mark` too are the marks of the timeline.
 */
class SoundPlayer extends HTMLElement {
  #audio = document.createElement('audio');
  #until = Number.POSITIVE_INFINITY;
  #places: HTMLElement[] = [];

  connectedCallback(): void {
    if (this.querySelector('audio')) return;
    this.#audio.controls = true;
    this.#audio.preload = 'metadata';
    this.#audio.src = this.getAttribute('src') ?? `/sound/takes/${this.getAttribute('take') ?? ''}/wave`;
    this.#audio.addEventListener('error', () => this.#gone());
    this.#audio.addEventListener('timeupdate', () => this.#follow());
    this.append(this.#audio);
    const scope = document.querySelector(this.getAttribute('for') ?? 'main') ?? document.body;
    this.#places = [...scope.querySelectorAll<HTMLElement>('[data-from]')].filter((place) => !this.contains(place));
    this.#places.forEach((place) => this.#equip(place));
    this.#lay();
  }

  #equip(place: HTMLElement): void {
    const from = Number(place.dataset['from']);
    const play = button(`▸ ${clock(from)}`, () => this.#play(from, Number(place.dataset['to'] ?? Infinity)));
    play.className = 'quiet play-place';
    play.setAttribute('aria-label', `Play from ${clock(from)}`);
    place.append(' ', play);
  }

  /** The marks of the parts as a row of buttons under the player. */
  #lay(): void {
    const marks = this.#places.filter((place) => place.dataset['mark']);
    if (marks.length === 0) return;
    const row = document.createElement('div');
    row.className = 'row sound-marks';
    for (const place of marks) {
      const from = Number(place.dataset['from']);
      const mark = button(`${place.dataset['mark']} ${clock(from)}`, () => this.#play(from, Infinity));
      mark.className = 'quiet';
      row.append(mark);
    }
    this.append(row);
  }

  #play(from: number, until: number): void {
    this.#until = until;
    this.#audio.currentTime = Math.max(0, from - 0.1);
    void this.#audio.play();
  }

  #follow(): void {
    const now = this.#audio.currentTime;
    if (now >= this.#until + 0.15) {
      this.#audio.pause();
      this.#until = Number.POSITIVE_INFINITY;
    }
    for (const place of this.#places) {
      const from = Number(place.dataset['from']);
      const to = Number(place.dataset['to'] ?? Infinity);
      place.toggleAttribute('data-sounding', !this.#audio.paused && now >= from && now < to);
    }
  }

  #gone(): void {
    const note = line('small soft');
    note.textContent = 'The sound of this answer is erased; its words stay.';
    this.replaceChildren(note);
    document.querySelectorAll('.play-place').forEach((play) => play.remove());
  }
}

customElements.define('sound-player', SoundPlayer);
