/** Small parts that the sound elements are made of. */

export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

export function line(name: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = name;
  return made;
}

/** Minutes and seconds, as 1:05. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds + 0.05);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
