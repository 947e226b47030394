/**
 * Reads a text out: with a voice of this machine where the browser has one, otherwise with the server's plain voice.
 * Voices that send the text away are never used.
 */
export async function readOut(text: string): Promise<void> {
  const voice = await localVoice();
  if (voice) {
    await new Promise<void>((done) => {
      const words = new SpeechSynthesisUtterance(text);
      words.voice = voice;
      words.lang = voice.lang;
      words.onend = () => done();
      words.onerror = () => done();
      speechSynthesis.cancel();
      speechSynthesis.speak(words);
    });
    return;
  }
  const answer = await fetch('/sound/say', { method: 'POST', body: new URLSearchParams({ text }) });
  if (!answer.ok) throw new Error(`code ${answer.headers.get('SmartPick-Problem') ?? answer.status}`);
  const address = URL.createObjectURL(await answer.blob());
  const player = new Audio(address);
  try {
    await new Promise<void>((done, failed) => {
      player.onended = () => done();
      player.onerror = () => failed(new Error('the browser cannot play it'));
      player.play().catch(failed);
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function localVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  let voices = speechSynthesis.getVoices();
  if (voices.length === 0) {
    await new Promise((done) => setTimeout(done, 300));
    voices = speechSynthesis.getVoices();
  }
  return voices.find((voice) => voice.localService && voice.lang.startsWith('en'));
}
