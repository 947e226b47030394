/** What the server heard. */
export interface Heard {
  state: 'heard';
  text: string;
  seconds: number;
  words: { text: string; start: number; end: number }[];
  doubtful: number[];
  fillers: { start: number; end: number; kind: string }[];
  suggestions: { first: number; past: number; heard: string; instead: string; source: string }[];
}

export type Reply =
  | Heard
  | { state: 'ready' | 'asleep'; engine: string }
  | { state: 'preparing'; doing: string; share: number }
  | { state: 'unable'; problem: string; remedy: string }
  | { state: 'begun'; take: string }
  | { state: 'hearing'; seconds: number; said: string }
  | { state: 'full' | 'gone' | 'out-of-order' | 'forgotten' };

/** Sends something to this machine's own server and reads its answer. */
export async function send(path: string, body?: BodyInit): Promise<Reply> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    ...(body === undefined ? {} : { body }),
  });
  if (!answer.ok) throw new Error(`code ${answer.headers.get('SmartPick-Problem') ?? answer.status}`);
  return (await answer.json()) as Reply;
}

/** Waits until the server can hear; tells how far it is. */
export async function makeReady(tell: (doing: string, share: number) => void): Promise<Reply> {
  let reply = await send('/sound/ready');
  while (reply.state === 'preparing' || reply.state === 'asleep') {
    if (reply.state === 'preparing') tell(reply.doing, reply.share);
    await new Promise((done) => setTimeout(done, 250));
    reply = await (await fetch('/sound/state', { headers: { Accept: 'application/json' } })).json() as Reply;
  }
  return reply;
}

const BLOCKS_A_CHUNK = 5;

/**
 * One recording on its way to the server: half a second at a time, one chunk after the other, so that the words are
 * there as soon as she stops.
 */
export class Take {
  readonly name: string;
  readonly #hearing: (said: string) => void;
  #waiting: ArrayBuffer[] = [];
  #number = 0;
  #line: Promise<void> = Promise.resolve();
  #full = false;

  private constructor(name: string, hearing: (said: string) => void) {
    this.name = name;
    this.#hearing = hearing;
  }

  static async begin(hearing: (said: string) => void): Promise<Take> {
    const reply = await send('/sound/takes');
    if (reply.state === 'unable') throw new Error(`${reply.problem} ${reply.remedy}`);
    if (reply.state !== 'begun') throw new Error('the recording could not be begun');
    return new Take(reply.take, hearing);
  }

  /** Whether the server takes no more. */
  get full(): boolean {
    return this.#full;
  }

  add(samples: ArrayBuffer): void {
    this.#waiting.push(samples);
    if (this.#waiting.length >= BLOCKS_A_CHUNK) this.#flush();
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    const chunk = new Blob(this.#waiting, { type: 'application/octet-stream' });
    const number = this.#number;
    this.#waiting = [];
    this.#number += 1;
    this.#line = this.#line.then(async () => {
      const reply = await send(`${this.path()}/chunks/${number}`, chunk);
      if (reply.state === 'hearing') this.#hearing(reply.said);
      else if (reply.state === 'full') this.#full = true;
      else if (reply.state === 'unable') throw new Error(`${reply.problem} ${reply.remedy}`);
      else throw new Error('the recording is gone');
    });
    // Whoever ends the recording is told; until then a failure must not count as forgotten.
    this.#line.catch(() => undefined);
  }

  async end(): Promise<Heard> {
    this.#flush();
    await this.#line;
    const reply = await send(`${this.path()}/end`);
    if (reply.state === 'unable') throw new Error(`${reply.problem} ${reply.remedy}`);
    if (reply.state !== 'heard') throw new Error('the recording is gone');
    return reply;
  }

  async drop(): Promise<void> {
    await this.#line.catch(() => undefined);
    await send(`${this.path()}/drop`);
  }

  path(): string {
    return `/sound/takes/${this.name}`;
  }
}
