/**
 * The person's own picture while she answers, for her to look at afterwards. It is recorded in the memory of this page
 * only: nothing of it is sent anywhere, and it goes with the page.
 */
export class SelfVideo {
  readonly #stream: MediaStream;
  readonly #recorder: MediaRecorder;
  readonly #parts: Blob[] = [];

  private constructor(stream: MediaStream) {
    this.#stream = stream;
    this.#recorder = new MediaRecorder(stream);
    this.#recorder.ondataavailable = (event) => this.#parts.push(event.data);
  }

  static async open(preview: HTMLVideoElement): Promise<SelfVideo> {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 480 }, audio: false });
    preview.srcObject = stream;
    preview.muted = true;
    await preview.play();
    return new SelfVideo(stream);
  }

  start(): void {
    this.#recorder.start();
  }

  pause(): void {
    if (this.#recorder.state === 'recording') this.#recorder.pause();
  }

  resume(): void {
    if (this.#recorder.state === 'paused') this.#recorder.resume();
  }

  /** Ends it; the address of the film lives as long as the page. */
  async end(): Promise<string> {
    const ended = new Promise<void>((done) => {
      this.#recorder.onstop = () => done();
    });
    if (this.#recorder.state !== 'inactive') {
      this.#recorder.stop();
      await ended;
    }
    this.close();
    return URL.createObjectURL(new Blob(this.#parts, { type: this.#recorder.mimeType }));
  }

  close(): void {
    this.#stream.getTracks().forEach((track) => track.stop());
  }
}
