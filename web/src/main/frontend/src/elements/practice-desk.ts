import { PracticeClock, readSlots } from './practice-clock';

/**
 * Where one answer is given: recorded, said aloud with a clock, or typed. The bullets are out of sight while she
 * speaks. Without script the page is a question and a text field, which is all that typing needs.
 */
class PracticeDesk extends HTMLElement {
  #clock: PracticeClock | undefined;
  #row = document.createElement('div');
  #go = this.#button('Say it aloud with the clock');
  #ready = this.#button('I am ready');
  #again = this.#button('Again');
  #counting = false;

  connectedCallback(): void {
    const host = this.querySelector<HTMLElement>('[data-clock]');
    const form = this.querySelector<HTMLFormElement>('[data-answer]');
    if (!host || !form || this.#clock) return;
    const { parts = '', read = '0', most = '300' } = this.dataset;
    const clock = new PracticeClock(host, readSlots(parts), Number(read), Number(most));
    this.#clock = clock;
    const seconds = form.querySelector<HTMLInputElement>('[name=seconds]');
    clock.onTick = (value) => {
      if (seconds) seconds.value = value >= 1 ? String(Math.round(value)) : '';
    };
    this.#layButtons(host, clock);
    this.#followRecorder(form, clock);
    this.querySelectorAll<HTMLElement>('[data-speak]').forEach((part) => (part.hidden = false));
    this.#show();
  }

  /** While the answer is recorded the clock runs with the recording, and the bullets are out of sight. */
  #followRecorder(form: HTMLFormElement, clock: PracticeClock): void {
    const on = (name: string, act: () => void): void => this.addEventListener(`sound-recorder:${name}`, act);
    on('state', () => {
      const state = this.querySelector<HTMLElement>('sound-recorder')?.dataset['state'] ?? 'idle';
      this.#row.hidden = state !== 'idle';
    });
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
        this.#show();
      });
    }
    on('heard', () => {
      const label = form.querySelector<HTMLLabelElement>('label[for=answer]');
      if (label) label.textContent = 'What was heard; change it where it is wrong';
      form.querySelector<HTMLTextAreaElement>('#answer')?.focus();
    });
  }

  #layButtons(host: HTMLElement, clock: PracticeClock): void {
    this.#go.addEventListener('click', () => void this.#toggle(clock));
    this.#ready.addEventListener('click', () => clock.ready());
    this.#again.addEventListener('click', () => {
      clock.reset();
      this.#show();
    });
    this.#row.className = 'row';
    this.#row.append(this.#go, this.#ready, this.#again);
    host.append(this.#row);
  }

  async #toggle(clock: PracticeClock): Promise<void> {
    if (clock.running) {
      clock.pause();
    } else {
      if (clock.seconds === 0) {
        this.#counting = true;
        this.#show();
        this.#ready.focus();
        await clock.countIn();
        this.#counting = false;
      }
      clock.start();
    }
    this.#show();
    this.#go.focus();
  }

  #show(): void {
    const clock = this.#clock;
    if (!clock) return;
    this.#go.hidden = this.#counting;
    this.#ready.hidden = !this.#counting;
    this.#again.hidden = this.#counting || clock.seconds === 0;
    this.#go.textContent = clock.running ? 'Pause' : clock.seconds > 0 ? 'Go on' : 'Say it aloud with the clock';
    this.#hideNotes(clock.running || this.#counting);
    const recorder = this.querySelector<HTMLElement>('sound-recorder');
    if (recorder) recorder.hidden = clock.running || this.#counting;
  }

  #hideNotes(hidden: boolean): void {
    for (const notes of this.querySelectorAll<HTMLElement>('[data-notes], details.plan')) notes.hidden = hidden;
  }

  #button(text: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain';
    button.textContent = text;
    return button;
  }
}

customElements.define('practice-desk', PracticeDesk);
