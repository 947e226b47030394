import { PracticeClock, readSlots } from './practice-clock';

/**
 * Where one answer is given: a clock for saying it aloud, which hides the bullets while it runs. Without script the
 * page is a question and a text field, which is all that typing needs.
 */
class PracticeDesk extends HTMLElement {
  connectedCallback(): void {
    const host = this.querySelector<HTMLElement>('[data-clock]');
    const form = this.querySelector<HTMLFormElement>('[data-answer]');
    if (!host || !form) return;
    const { parts = '', read = '0', most = '300' } = this.dataset;
    const clock = new PracticeClock(host, readSlots(parts), Number(read), Number(most));
    const seconds = form.querySelector<HTMLInputElement>('[name=seconds]');
    clock.onTick = (value) => {
      if (seconds) seconds.value = value >= 1 ? String(Math.round(value)) : '';
    };
    this.#addButtons(host, clock);
    this.#followRecorder(clock);
  }

  /** While the answer is recorded the clock runs with the recording, and the bullets are out of sight. */
  #followRecorder(clock: PracticeClock): void {
    const on = (name: string, act: () => void): void => this.addEventListener(`sound-recorder:${name}`, act);
    on('begin', () => {
      clock.reset();
      clock.start();
      this.#hideNotes(true);
    });
    on('pause', () => clock.pause());
    on('resume', () => clock.start());
    for (const end of ['heard', 'failed']) {
      on(end, () => {
        clock.pause();
        this.#hideNotes(false);
      });
    }
  }

  #addButtons(host: HTMLElement, clock: PracticeClock): void {
    const row = document.createElement('div');
    row.className = 'row';
    const go = this.#button('Say it aloud with the clock');
    const again = this.#button('Again');
    const ready = this.#button('I am ready');
    again.hidden = true;
    ready.hidden = true;
    const show = (): void => {
      go.textContent = clock.running ? 'Pause' : clock.seconds > 0 ? 'Go on' : 'Say it aloud with the clock';
      again.hidden = clock.seconds === 0;
      this.#hideNotes(clock.running);
    };
    go.addEventListener('click', () => {
      void this.#toggle(clock, ready, show);
    });
    ready.addEventListener('click', () => clock.ready());
    again.addEventListener('click', () => {
      clock.reset();
      show();
    });
    row.append(go, ready, again);
    host.append(row);
  }

  async #toggle(clock: PracticeClock, ready: HTMLButtonElement, show: () => void): Promise<void> {
    if (clock.running) {
      clock.pause();
    } else {
      if (clock.seconds === 0) {
        ready.hidden = false;
        this.#hideNotes(true);
        await clock.countIn();
        ready.hidden = true;
      }
      clock.start();
    }
    show();
  }

  #hideNotes(hidden: boolean): void {
    for (const notes of this.querySelectorAll<HTMLElement>('[data-notes], details.plan')) notes.hidden = hidden;
  }

  #button(text: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = text;
    return button;
  }
}

customElements.define('practice-desk', PracticeDesk);
