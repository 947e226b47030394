import { Microphone, BLOCK_SECONDS, type Block } from '../sound/microphone';
import { SelfVideo } from '../sound/self-video';
import { type Heard, Take, makeReady } from '../sound/take';
import { button, clock, line } from '../sound/parts';
import { LevelMeter } from '../sound/level-meter';
import { WordMender } from '../sound/word-mender';

type State = 'idle' | 'busy' | 'testing' | 'counting' | 'recording' | 'paused' | 'heard';

/**
 * Records a spoken answer and puts its words into the form around it. Without script it shows nothing, and the form
 * takes a typed answer. See the room's README for its attributes, events and fields.
 */
class SoundRecorder extends HTMLElement {
  #state: State = 'idle';
  #seconds = 0;
  #loudest = 0;
  #tested = false;
  #hurry = false;
  #held = false;
  #wake: () => void = () => {};
  #microphone: Microphone | undefined;
  #take: Take | undefined;
  #video: SelfVideo | undefined;
  #buttons = new Map<string, HTMLButtonElement>();
  #status = line('recorder-status');
  #said = line('recorder-said');
  #time = line('recorder-time');
  #meter = new LevelMeter();
  #mender = new WordMender((text) => this.#fill('answer', text));
  #film = document.createElement('video');
  #filming = document.createElement('input');

  connectedCallback(): void {
    if (this.#buttons.size > 0) return;
    this.#lay();
    this.#show('idle');
  }

  disconnectedCallback(): void {
    this.#letGo();
  }

  #lay(): void {
    const row = document.createElement('div');
    row.className = 'row recorder-buttons';
    for (const [key, text, act] of [
      ['test', 'Test the microphone', () => this.#test()],
      ['record', 'Record the answer', () => this.#record()],
      ['now', 'I am ready', () => this.#now()],
      ['pause', 'Pause', () => this.#pause()],
      ['resume', 'Go on', () => this.#resume()],
      ['end', 'Done', () => this.#end()],
      ['again', 'Record again', () => this.#record()],
    ] as const) {
      const made = button(text, () => void act().catch((problem: unknown) => this.#fail(problem)));
      made.dataset['act'] = key;
      if (['test', 'now', 'pause', 'again'].includes(key)) made.className = 'quiet';
      this.#buttons.set(key, made);
      row.append(made);
    }
    this.#status.setAttribute('role', 'status');
    this.#said.setAttribute('aria-label', 'Words heard so far');
    this.#film.hidden = true;
    this.#film.playsInline = true;
    this.#film.setAttribute('aria-label', 'Your own film; only this page has it');
    this.append(row, this.#time, this.#meter.element, this.#status, this.#said, this.#film, this.#mender.element);
    if (this.hasAttribute('video')) this.append(this.#filmChoice());
  }

  #filmChoice(): HTMLElement {
    const label = document.createElement('label');
    this.#filming.type = 'checkbox';
    label.className = 'recorder-film small';
    label.append(this.#filming, ' Film me too, to watch it here. The film stays in this page, is sent nowhere and goes when you leave the page.');
    return label;
  }

  #show(state: State): void {
    const active = document.activeElement;
    if (active && active !== document.body) this.#held = this.contains(active);
    this.#state = state;
    this.dataset['state'] = state;
    const shown: Record<State, string[]> = {
      idle: ['test', 'record'],
      busy: [],
      testing: [],
      counting: ['now'],
      recording: ['pause', 'end'],
      paused: ['resume', 'end'],
      heard: ['again'],
    };
    this.#buttons.forEach((made, key) => {
      made.hidden = !shown[state].includes(key);
    });
    const last = shown[state].at(-1);
    if (this.#held && last) this.#buttons.get(last)?.focus();
    this.#tell('state', { state });
    this.#meter.element.hidden = !(state === 'testing' || state === 'recording');
    this.#filming.disabled = state !== 'idle' && state !== 'heard';
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`sound-recorder:${name}`, { bubbles: true, detail }));
  }

  #fill(name: string, value: string): void {
    const field = this.closest('form')?.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  // ---- microphone ---------------------------------------------------------------------------------

  async #open(): Promise<void> {
    if (!navigator.mediaDevices) throw new Error('This browser gives no microphone to pages.');
    this.#microphone ??= await Microphone.open((block) => this.#hear(block));
  }

  #hear(block: Block): void {
    this.#loudest = Math.max(this.#loudest, block.peak);
    this.#meter.show(block.peak);
    if (this.#state !== 'recording' || !this.#take) return;
    this.#take.add(block.samples);
    this.#seconds += BLOCK_SECONDS;
    this.#time.textContent = clock(this.#seconds);
    this.#tell('tick', { seconds: this.#seconds });
    if (this.#take.full || this.#seconds >= Number(this.getAttribute('limit') ?? 600)) {
      this.#say('That is as long as an answer can be.');
      void this.#end().catch((problem: unknown) => this.#fail(problem));
    }
  }

  async #test(): Promise<void> {
    this.#show('busy');
    await this.#open();
    this.#loudest = 0;
    this.#show('testing');
    this.#say('Say a sentence; three seconds.');
    await wait(3);
    this.#tested = true;
    const loudest = this.#loudest;
    this.#letGo();
    this.#show('idle');
    if (loudest < 0.02) this.#say('Almost nothing was heard. Check that the right microphone is chosen and not muted.');
    else if (loudest > 0.98) this.#say('It was too loud in places. Move away a little or turn the microphone down.');
    else this.#say('The microphone works.');
    this.#tell('tested', { loudest });
  }

  // ---- recording ----------------------------------------------------------------------------------

  async #record(): Promise<void> {
    this.#show('busy');
    this.#mender.clear();
    this.#said.textContent = '';
    const ready = await makeReady((doing, share) => this.#say(`${doing} … ${Math.round(share * 100)} %`));
    if (ready.state === 'unable') throw new Error(`${ready.problem} ${ready.remedy}`);
    await this.#open();
    await this.#openFilm();
    await this.#take?.drop().catch(() => undefined);
    this.#take = await Take.begin((said) => {
      this.#said.textContent = said;
    });
    await this.#countIn();
    this.#seconds = 0;
    this.#loudest = 0;
    this.#video?.start();
    this.#show('recording');
    this.#say(this.#tested ? 'Recording.' : 'Recording. If the bar stays still while you speak, stop and test the microphone.');
    this.#tell('begin', { take: this.#take.name });
  }

  async #openFilm(): Promise<void> {
    this.#film.hidden = true;
    if (!this.#filming.checked) return;
    this.#film.hidden = false;
    this.#film.controls = false;
    this.#film.removeAttribute('src');
    this.#video = await SelfVideo.open(this.#film, this.#microphone?.stream);
  }

  async #countIn(): Promise<void> {
    this.#show('counting');
    await this.#count(Number(this.getAttribute('read') ?? 0), (left) => `Read and think: ${left} seconds`);
    await this.#count(Number(this.getAttribute('count-in') ?? 3), (left) => `Recording begins in ${left} …`);
  }

  /** Counts down; a press on the button ends it early. */
  async #count(from: number, words: (left: number) => string): Promise<void> {
    this.#hurry = false;
    for (let left = from; left > 0 && !this.#hurry; left -= 1) {
      this.#say(words(left));
      await Promise.race([wait(1), new Promise<void>((done) => (this.#wake = done))]);
    }
  }

  async #now(): Promise<void> {
    this.#hurry = true;
    this.#wake();
  }

  async #pause(): Promise<void> {
    this.#video?.pause();
    this.#show('paused');
    this.#say('Paused; nothing is recorded.');
    this.#tell('pause', { seconds: this.#seconds });
  }

  async #resume(): Promise<void> {
    this.#video?.resume();
    this.#show('recording');
    this.#say('Recording.');
    this.#tell('resume', { seconds: this.#seconds });
  }

  async #end(): Promise<void> {
    const take = this.#take;
    if (!take || (this.#state !== 'recording' && this.#state !== 'paused')) return;
    this.#show('busy');
    this.#say('Writing down the last words …');
    this.#microphone?.close();
    this.#microphone = undefined;
    const heard = await take.end();
    await this.#showFilm();
    this.#finish(take, heard);
  }

  async #showFilm(): Promise<void> {
    if (!this.#video) return;
    const address = await this.#video.end();
    this.#video = undefined;
    this.#film.srcObject = null;
    this.#film.muted = false;
    this.#film.src = address;
    this.#film.controls = true;
  }

  #finish(take: Take, heard: Heard): void {
    this.#said.textContent = '';
    this.#fill('take', take.name);
    this.#fill('seconds', String(Math.round(heard.seconds)));
    this.#fill('answer', heard.text);
    this.#show('heard');
    if (this.hasAttribute('plain')) {
      this.#say(`Recorded, ${clock(heard.seconds)}. Go on below, or record again.`);
    } else {
      this.#mender.show(heard);
      this.#tellToRead(heard);
    }
    this.#tell('heard', { take: take.name, ...heard });
  }

  #tellToRead(heard: Heard): void {
    this.#say(
      heard.text === ''
        ? 'No words were heard. Test the microphone, record again, or type the answer.'
        : 'Read what was heard and mend it where it is wrong: mistakes of the recognizer are not yours.',
    );
  }

  #fail(problem: unknown): void {
    this.#letGo();
    this.#show('idle');
    const refused = problem instanceof DOMException && problem.name === 'NotAllowedError';
    const message = refused
      ? 'The browser may not use the microphone. Allow it beside the address, or type the answer.'
      : problem instanceof Error ? problem.message : 'The recording did not work; type the answer instead.';
    this.#say(message);
    this.#tell('failed', { message });
  }

  #letGo(): void {
    this.#microphone?.close();
    this.#microphone = undefined;
    this.#video?.close();
    this.#video = undefined;
  }
}

function wait(seconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, seconds * 1000));
}

customElements.define('sound-recorder', SoundRecorder);
