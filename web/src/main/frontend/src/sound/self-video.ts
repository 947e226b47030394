/**
 * The person's own picture and voice while she answers, for her to look at afterwards. They are recorded in the memory
 * of this page only: nothing of it is sent anywhere, and it goes with the page.
 */
export class SelfVideo {
  readonly #picture: MediaStream;
  readonly #recorder: MediaRecorder;
  readonly #parts: Blob[] = [];

  private constructor(picture: MediaStream, voice: MediaStream | undefined) {
    this.#picture = picture;
    this.#recorder = new MediaRecorder(new MediaStream([...picture.getTracks(), ...(voice?.getAudioTracks() ?? [])]));
    this.#recorder.ondataavailable = (event) => this.#parts.push(event.data);
  }

  /** Opens the camera; the voice comes from the microphone that is open already. */
  static async open(preview: HTMLVideoElement, voice: MediaStream | undefined): Promise<SelfVideo> {
    const picture = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 480 }, audio: false });
    preview.srcObject = picture;
    preview.muted = true;
    await preview.play();
    return new SelfVideo(picture, voice);
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
    this.#picture.getTracks().forEach((track) => track.stop());
  }
}
