import { geoAlbersUsa, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasAddress from 'us-atlas/states-albers-10m.json?url';
import { svg } from './svg';
import { Tooltip } from './tooltip';

type Atlas = Topology<{ states: GeometryCollection; nation: GeometryCollection }>;

/** The atlas is already projected to 975 by 610; points must use the same projection. */
const WIDTH = 975;
const HEIGHT = 610;
const projection = geoAlbersUsa().scale(1300).translate([WIDTH / 2, HEIGHT / 2]);

let atlas: Promise<Atlas> | null = null;

function loadAtlas(): Promise<Atlas> {
  atlas ??= fetch(atlasAddress).then((answer) => {
    if (!answer.ok) throw new Error(`the map's outlines answered ${answer.status}`);
    return answer.json() as Promise<Atlas>;
  });
  return atlas;
}

/** Area grows with the chance; the smallest mark can still be seen and hit. */
function radius(chance: number): number {
  return 6 + 13 * Math.sqrt(Math.max(0, Math.min(1, chance)));
}

/** Programs of one city stand on one point; they are laid around it as seeds around a center, so that all show. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SEED_DISTANCE = 9;

function aside(count: number): [number, number] {
  const distance = SEED_DISTANCE * Math.sqrt(count);
  return [distance * Math.cos(count * GOLDEN_ANGLE), distance * Math.sin(count * GOLDEN_ANGLE)];
}

function outline(tier: string, r: number): string {
  switch (tier) {
    case 'reach':
      return `M0 ${-r * 1.15}L${r * 1.15} 0L0 ${r * 1.15}L${-r * 1.15} 0Z`;
    case 'likely':
      return `M${-r * 0.86} ${-r * 0.86}H${r * 0.86}V${r * 0.86}H${-r * 0.86}Z`;
    default:
      return `M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 ${-r}Z`;
  }
}

/** What was drawn for a row, and all that its drawing depends on. */
interface Mark {
  row: HTMLElement;
  looks: string;
  shapes: SVGElement[];
}

/**
 * Draws the rows of a list on a map of the states: place from `data-lat` and `data-lon`, size from `data-interview`,
 * shape and hue from `data-tier`, a ring for `data-tie`. The rows are found by the selector in `rows`; the list itself
 * is the text alternative, so the drawing is hidden from readers. Rows without a place on this map (territories) are
 * told beside it by the server.
 */
class ProgramMap extends HTMLElement {
  #drawn = new Map<string, Mark>();
  #marks: SVGGElement | null = null;
  #tip: Tooltip | null = null;

  connectedCallback(): void {
    document.addEventListener('htmx:afterSettle', this.#redraw);
    void this.#start();
  }

  disconnectedCallback(): void {
    document.removeEventListener('htmx:afterSettle', this.#redraw);
  }

  async #start(): Promise<void> {
    if (this.#marks) return;
    let shapes: Atlas;
    try {
      shapes = await loadAtlas();
    } catch {
      this.textContent = 'The map could not be drawn. The list below holds the same programs.';
      return;
    }
    const path = geoPath();
    this.#marks = svg('g', {});
    const picture = svg(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' },
      svg('path', { class: 'land', d: path(feature(shapes, shapes.objects.nation)) ?? '' }),
      svg('path', { class: 'borders', d: path(mesh(shapes, shapes.objects.states, (a, b) => a !== b)) ?? '' }),
      this.#marks,
    );
    this.replaceChildren(picture);
    this.#tip = new Tooltip(this);
    this.#redraw();
  }

  #rows(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(this.getAttribute('rows') ?? 'li[data-lat]')];
  }

  /** Draws what is new, takes away what is gone, and leaves every other mark as it is. */
  #redraw = (): void => {
    if (!this.#marks) return;
    const before = this.#drawn;
    const standing = new Map<string, number>();
    const marks = this.#rows()
      .map((row) => ({ row, chance: Number(row.dataset.interview ?? 0) }))
      .sort((a, b) => b.chance - a.chance)
      .flatMap(({ row, chance }) => this.#mark(row, chance, standing));
    this.#drawn = new Map(marks.map((mark) => [mark.looks, mark]));
    for (const [looks, mark] of before) {
      if (!this.#drawn.has(looks)) mark.shapes.forEach((shape) => shape.remove());
    }
    let place = this.#marks.firstChild;
    for (const shape of marks.flatMap((mark) => mark.shapes)) {
      if (shape === place) place = place.nextSibling;
      else this.#marks.insertBefore(shape, place);
    }
  };

  #mark(row: HTMLElement, chance: number, standing: Map<string, number>): Mark[] {
    const point = projection([Number(row.dataset.lon), Number(row.dataset.lat)]);
    if (!point || !row.dataset.lat) return [];
    const place = `${Math.round(point[0] / 4)},${Math.round(point[1] / 4)}`;
    const before = standing.get(place) ?? 0;
    standing.set(place, before + 1);
    const [right, down] = aside(before);
    const x = point[0] + right;
    const y = point[1] + down;
    const tier = row.dataset.tier ?? 'target';
    const tied = row.dataset.tie !== undefined;
    const r = radius(chance);
    const looks = [row.dataset.key, x.toFixed(1), y.toFixed(1), r.toFixed(2), tier, tied].join(' ');
    const known = this.#drawn.get(looks);
    if (known?.row === row) return [known];
    const mark = svg('path', { class: `mark ${tier}`, d: outline(tier, r), transform: `translate(${x} ${y})` });
    mark.addEventListener('pointerenter', () => this.#point(row, mark, x, y - r));
    mark.addEventListener('pointerleave', () => this.#leave(row, mark));
    mark.addEventListener('click', () => this.#open(row));
    const ring = tied ? [svg('circle', { class: 'tie', r: r + 6, cx: x, cy: y })] : [];
    return [{ row, looks, shapes: [mark, ...ring] }];
  }

  #point(row: HTMLElement, mark: SVGElement, x: number, y: number): void {
    const scale = this.clientWidth / WIDTH;
    mark.classList.add('lit');
    row.querySelector('.pick')?.classList.add('lit');
    this.#tip?.show(row.dataset.label ?? '', x * scale, y * scale);
  }

  #leave(row: HTMLElement, mark: SVGElement): void {
    mark.classList.remove('lit');
    row.querySelector('.pick')?.classList.remove('lit');
    this.#tip?.hide();
  }

  #open(row: HTMLElement): void {
    const details = row.querySelector('details');
    if (!details) return;
    details.open = true;
    details.scrollIntoView({ block: 'center' });
    details.querySelector('summary')?.focus({ preventScroll: true });
  }
}

customElements.define('program-map', ProgramMap);
