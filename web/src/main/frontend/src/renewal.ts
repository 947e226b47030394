/** An element with parts of its own making, which takes from what the server sent only what it needs. */
export interface Renewing extends HTMLElement {
  renew(fresh: Element): void;
}

/** What belongs to the reader and the scripts, never to the server: whether a part is open or filtered away. */
const OURS = new Set(['open', 'hidden']);

function isRenewing(element: Element): element is Renewing {
  return 'renew' in element;
}

function keyOf(node: Node): string {
  return node instanceof Element ? (node.getAttribute('data-key') ?? node.id) : '';
}

function sameKind(now: Node, next: Node): boolean {
  return now.nodeName === next.nodeName && keyOf(now) === keyOf(next);
}

/**
 * Brings part of a page up to date with what the server sent, and touches only what differs: the browser then styles,
 * lays out and paints a few rows and not the whole list. Elements are known again by `data-key` or `id` wherever they
 * stood; those without are compared place by place. What the server marks with `data-stays` is left as it is.
 */
class Renewal {
  readonly added: Element[] = [];
  readonly #known = new Map<string, Element>();

  constructor(root: Element) {
    for (const element of root.querySelectorAll('[data-key], [id]')) this.#known.set(keyOf(element), element);
  }

  element(old: Element, fresh: Element): void {
    if (fresh.hasAttribute('data-stays') || old.isEqualNode(fresh)) return;
    if (isRenewing(old)) {
      old.renew(fresh);
    } else if (old.hasAttribute('hx-get')) {
      // What it asked for is out of date, so it has to ask again.
      old.replaceWith(fresh);
      this.added.push(fresh);
    } else {
      renewAttributes(old, fresh);
      this.#children(old, fresh);
    }
  }

  #children(old: Element, fresh: Element): void {
    const now = [...old.childNodes];
    const next = [...fresh.childNodes];
    if (now.length === next.length && now.every((node, index) => sameKind(node, next[index] as Node))) {
      now.forEach((node, index) => this.#node(node, next[index] as Node));
    } else if ([...now, ...next].some((node) => keyOf(node) !== '')) {
      this.#merge(old, fresh);
    } else {
      old.replaceChildren(...next);
      this.added.push(...old.children);
    }
  }

  #node(old: Node, fresh: Node): void {
    if (old instanceof Element) this.element(old, fresh as Element);
    else if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
  }

  /** Children that are known by their keys stay the same elements; only those out of order are moved. */
  #merge(old: Element, fresh: Element): void {
    let place = old.firstElementChild;
    for (const child of [...fresh.children]) {
      const known = this.#find(child, place);
      if (!known) {
        if (child.hasAttribute('data-stays')) continue;
        old.insertBefore(child, place);
        this.added.push(child);
        continue;
      }
      if (place && place !== known && place.nextElementSibling === known) {
        // Whoever stands in between has left or stands further back.
        const late = place;
        place = known;
        old.append(late);
      }
      if (known === place) place = place.nextElementSibling;
      else old.insertBefore(known, place);
      this.element(known, child);
    }
    while (place) {
      const gone = place;
      place = place.nextElementSibling;
      gone.remove();
    }
  }

  #find(child: Element, place: Element | null): Element | null {
    const key = keyOf(child);
    if (key !== '') return this.#known.get(key) ?? null;
    return place && sameKind(place, child) ? place : null;
  }
}

/** Gives an element the attributes of another, but for what belongs to the reader. */
export function renewAttributes(old: Element, fresh: Element): void {
  for (const { name, value } of fresh.attributes) {
    if (!OURS.has(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes]) {
    if (!OURS.has(name) && !fresh.hasAttribute(name)) old.removeAttribute(name);
  }
}

/** Renews every element of the page that the answer names by its `id`, and tells which elements are new. */
export function renew(answer: ParentNode): Element[] {
  return [...answer.children].flatMap((fresh) => {
    const old = document.getElementById(fresh.id);
    if (!old) return [];
    const renewal = new Renewal(old);
    renewal.element(old, fresh);
    return renewal.added;
  });
}
