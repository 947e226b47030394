import workletUrl from './worklet?worker&url';

/** A tenth of a second of sound: 16-bit samples at 16 kHz, and its loudest sample from 0 to 1. */
export interface Block {
  samples: ArrayBuffer;
  peak: number;
}

export const BLOCK_SECONDS = 0.1;

/**
 * The microphone, opened for as long as it is needed. What browsers do to make calls sound clean is switched off: it
 * eats pauses and soft sounds.
 */
export class Microphone {
  readonly #stream: MediaStream;
  readonly #context: AudioContext;

  private constructor(stream: MediaStream, context: AudioContext) {
    this.#stream = stream;
    this.#context = context;
  }

  /** Asks for the microphone and calls back for every block of sound. */
  static async open(listener: (block: Block) => void): Promise<Microphone> {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false },
    });
    try {
      const { context, source } = connect(stream);
      await context.audioWorklet.addModule(workletUrl);
      const sampler = new AudioWorkletNode(context, 'sampler', { numberOfInputs: 1, numberOfOutputs: 1 });
      sampler.port.onmessage = (event: MessageEvent<Block>) => listener(event.data);
      const silence = context.createGain();
      silence.gain.value = 0;
      source.connect(sampler).connect(silence).connect(context.destination);
      await context.resume();
      return new Microphone(stream, context);
    } catch (problem) {
      stop(stream);
      throw problem;
    }
  }

  /** What it hears, for a film beside it. */
  get stream(): MediaStream {
    return this.#stream;
  }

  close(): void {
    stop(this.#stream);
    void this.#context.close();
  }
}

/** Not every browser takes a microphone at another rate than its own; then the sampler slows it down. */
function connect(stream: MediaStream): { context: AudioContext; source: MediaStreamAudioSourceNode } {
  const wanted = new AudioContext({ sampleRate: 16_000 });
  try {
    return { context: wanted, source: wanted.createMediaStreamSource(stream) };
  } catch {
    void wanted.close();
    const own = new AudioContext();
    return { context: own, source: own.createMediaStreamSource(stream) };
  }
}

function stop(stream: MediaStream): void {
  stream.getTracks().forEach((track) => track.stop());
}
