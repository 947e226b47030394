import { bisector, max } from 'd3-array';
import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { curveMonotoneX, line } from 'd3-shape';
import { renewAttributes, type Renewing } from '../renewal';
import { svg } from './svg';
import { Tooltip } from './tooltip';

interface Point {
  applications: number;
  median: number;
  costUsd: number;
}

interface Frame {
  width: number;
  height: number;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

const EDGE = { top: 46, right: 14, bottom: 44, left: 34 };
const NARROWEST = 240;
const LABEL_WIDTH = 150;
const LABEL_HEIGHT = 18;

function readPoints(table: HTMLTableElement): Point[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
    applications: Number(row.dataset.applications),
    median: Number(row.dataset.median),
    costUsd: Number(row.dataset.cost),
  }));
}

/**
 * Draws the chance to match against the number of applications from the table inside it, whose rows carry
 * `data-applications`, `data-median` (0 to 1) and `data-cost` (dollars). `here` marks the present list with its range
 * from `low` to `high`, `flat` where more applications add almost nothing, `fee-steps` (comma separated) where an
 * application costs more. The table stays on the page as the same facts in words.
 */
class ChanceCurve extends HTMLElement implements Renewing {
  #points: Point[] = [];
  #picture: SVGSVGElement | null = null;
  #tip: Tooltip | null = null;
  #width = 0;
  #watcher: ResizeObserver | null = null;

  connectedCallback(): void {
    this.#tip ??= new Tooltip(this);
    // The observer tells the width when the page is laid out anyway; asking for it would lay the whole page out at once.
    this.#watcher = new ResizeObserver(([entry]) => this.#fit(entry?.contentRect.width ?? 0));
    this.#watcher.observe(this);
  }

  disconnectedCallback(): void {
    this.#watcher?.disconnect();
  }

  /** Takes new points from the server's answer; the table's being open or not stays the reader's. */
  renew(fresh: Element): void {
    renewAttributes(this, fresh);
    const body = this.querySelector('tbody');
    const next = fresh.querySelector('tbody');
    if (body && next) body.replaceWith(next);
    if (this.#width > 0) this.#draw(this.#width);
  }

  #fit(inside: number): void {
    const width = Math.max(NARROWEST, inside);
    if (width === this.#width) return;
    this.#width = width;
    this.#draw(width);
  }

  #draw(width: number): void {
    const table = this.querySelector('table');
    this.#points = table ? readPoints(table) : [];
    if (this.#points.length < 2) return;
    const height = Math.round(Math.min(320, Math.max(230, width * 0.62)));
    const most = max(this.#points, (p) => p.applications) ?? 1;
    const frame: Frame = {
      width,
      height,
      x: scaleLinear([0, most], [EDGE.left, width - EDGE.right]),
      y: scaleLinear([0, 1], [height - EDGE.bottom, EDGE.top]),
    };
    const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
    this.#drawAxes(picture, frame);
    this.#drawFees(picture, frame);
    picture.append(svg('path', {
      class: 'line',
      d: line<Point>().x((p) => frame.x(p.applications)).y((p) => frame.y(p.median)).curve(curveMonotoneX)(this.#points) ?? '',
    }));
    this.#drawFlat(picture, frame);
    this.#drawHere(picture, frame);
    this.#follow(picture, frame);
    this.#picture?.remove();
    this.#picture = picture;
    this.prepend(picture);
  }

  #drawAxes(picture: SVGSVGElement, { width, height, x, y }: Frame): void {
    const root = select(picture);
    root.selectAll('.grid').data([0.25, 0.5, 0.75, 1]).join('line').attr('class', 'grid')
      .attr('x1', EDGE.left).attr('x2', width - EDGE.right)
      .attr('y1', (v) => y(v)).attr('y2', (v) => y(v));
    root.append('g').attr('transform', `translate(0 ${height - EDGE.bottom})`)
      .call(axisBottom(x).ticks(width < 360 ? 4 : 6).tickSizeOuter(0));
    root.append('g').attr('transform', `translate(${EDGE.left} 0)`)
      .call(axisLeft(y).tickValues([0, 0.25, 0.5, 0.75, 1]).tickFormat((v) => `${Math.round(100 * Number(v))}`)
        .tickSize(0).tickPadding(8))
      .call((axis) => axis.select('.domain').remove());
    root.selectAll('g').attr('font-family', null).attr('font-size', null);
    root.append('text').attr('x', 0).attr('y', 13).text('people like you who match, of 100');
    root.append('text').attr('x', width - EDGE.right).attr('y', height - 6).attr('text-anchor', 'end').text('applications');
  }

  #drawFees(picture: SVGSVGElement, { width, height, x }: Frame): void {
    const steps = (this.getAttribute('fee-steps') ?? '').split(',').filter((part) => part !== '').map(Number);
    for (const step of steps.filter((n) => n < (x.domain()[1] ?? 0))) {
      const px = x(step);
      const late = px > width * 0.66;
      picture.append(
        svg('line', { class: 'fee', x1: px, x2: px, y1: EDGE.top, y2: height - EDGE.bottom }),
        svg('text', { class: 'fee-label', x: late ? px - 6 : px + 6, y: height - EDGE.bottom - 10, 'text-anchor': late ? 'end' : 'start' }, 'fee rises'),
      );
    }
  }

  #drawFlat(picture: SVGSVGElement, { width, x, y }: Frame): void {
    const flat = this.#points.find((p) => p.applications === Number(this.getAttribute('flat')));
    if (!flat || flat.applications === 0) return;
    const px = x(flat.applications);
    const py = y(flat.median);
    const late = px > width - 60;
    // Above the curve where there is room, below it where the curve runs near the top.
    const below = py < EDGE.top + 40;
    const from = below ? py + 5 : py - 18;
    const here = this.#points.find((p) => p.applications === Number(this.getAttribute('here')));
    const wordsAt = below ? py + 33 : py - 23;
    // Where both labels would share a line, this one goes a line lower, out of the way.
    const taken = here && Math.abs(x(here.applications) - px) < LABEL_WIDTH ? this.#hereWordsAt(y) : Infinity;
    const at = Math.abs(wordsAt - taken) < LABEL_HEIGHT ? taken + LABEL_HEIGHT : wordsAt;
    picture.append(
      svg('line', { class: 'flat', x1: px, x2: px, y1: from, y2: from + 13 }),
      svg('text', { class: 'flat-label', x: px, y: at, 'text-anchor': late ? 'end' : 'middle' }, `flattens near ${flat.applications}`),
    );
  }

  /** Line on which the present list is named: below its range. */
  #hereWordsAt(y: Frame['y']): number {
    return y(Number(this.getAttribute('low'))) + 22;
  }

  #drawHere(picture: SVGSVGElement, { width, x, y }: Frame): void {
    const here = this.#points.find((p) => p.applications === Number(this.getAttribute('here')));
    if (!here) return;
    const px = x(here.applications);
    const late = px > width * 0.7;
    const low = Number(this.getAttribute('low'));
    const high = Number(this.getAttribute('high'));
    picture.append(
      svg('line', { class: 'doubt', x1: px, x2: px, y1: y(low), y2: y(high) }),
      svg('circle', { class: 'here', cx: px, cy: y(here.median), r: 6.5 }),
      svg('text', { class: 'label', x: late ? px + 6 : px - 6, y: this.#hereWordsAt(y), 'text-anchor': late ? 'end' : 'start' }, `your ${here.applications}`),
    );
  }

  #follow(picture: SVGSVGElement, { height, x, y }: Frame): void {
    const cursor = svg('line', { class: 'cursor', y1: EDGE.top, y2: height - EDGE.bottom, visibility: 'hidden' });
    picture.append(cursor);
    const nearest = bisector<Point, number>((p) => p.applications).center;
    picture.addEventListener('pointermove', (event) => {
      const point = this.#points[nearest(this.#points, x.invert(event.offsetX))];
      if (!point) return;
      const px = x(point.applications);
      cursor.setAttribute('x1', String(px));
      cursor.setAttribute('x2', String(px));
      cursor.setAttribute('visibility', 'visible');
      this.#tip?.show(
        `${point.applications} applications, $${point.costUsd.toLocaleString('en-US')}: about ${Math.round(100 * point.median)} of 100 match`,
        px,
        y(point.median),
      );
    });
    picture.addEventListener('pointerleave', () => {
      this.#tip?.hide();
      cursor.setAttribute('visibility', 'hidden');
    });
  }
}

customElements.define('chance-curve', ChanceCurve);
