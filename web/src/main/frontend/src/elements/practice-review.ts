/**
 * An answer that is looked at: while its recording plays, the word that sounds is marked. A press on a word plays from
 * there. Typed answers have no words in time and nothing happens.
 */
class PracticeReview extends HTMLElement {
  connectedCallback(): void {
    const words = [...this.querySelectorAll<HTMLElement>('[data-at]')];
    if (words.length === 0) return;
    this.addEventListener('timeupdate', (event) => this.#mark(event, words), true);
    for (const word of words) {
      word.addEventListener('click', () => this.#playFrom(Number(word.dataset['at'])));
    }
  }

  #mark(event: Event, words: HTMLElement[]): void {
    if (!(event.target instanceof HTMLMediaElement)) return;
    const now = event.target.currentTime;
    const playing = !event.target.paused;
    for (const word of words) {
      const sounds = playing && now >= Number(word.dataset['at']) && now < Number(word.dataset['until']);
      word.toggleAttribute('data-sounds', sounds);
    }
  }

  #playFrom(second: number): void {
    const audio = this.querySelector('audio');
    if (!audio) return;
    audio.currentTime = second;
    void audio.play();
  }
}

customElements.define('practice-review', PracticeReview);
