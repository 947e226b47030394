import { bisector, max } from 'd3-array';
import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { area, curveMonotoneX, line } from 'd3-shape';
import { svg } from './svg';
import { Tooltip } from './tooltip';

interface Point {
  applications: number;
  low: number;
  median: number;
  high: number;
  costUsd: number;
}

const WIDTH = 560;
const HEIGHT = 330;
const EDGE = { top: 34, right: 20, bottom: 46, left: 46 };

function readPoints(table: HTMLTableElement): Point[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
    applications: Number(row.dataset.applications),
    low: Number(row.dataset.low),
    median: Number(row.dataset.median),
    high: Number(row.dataset.high),
    costUsd: Number(row.dataset.cost),
  }));
}

/**
 * Draws the chance to match against the number of applications from the table inside it, whose rows carry
 * `data-applications`, `data-low`, `data-median`, `data-high` (0 to 1) and `data-cost` (dollars). `here` marks the
 * present list, `flat` where one more application adds almost nothing, `fee-steps` (comma separated) where the fee per
 * application rises. The table stays on the page as the same facts in words.
 */
class ChanceCurve extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table || this.querySelector('svg')) return;
    const points = readPoints(table);
    if (points.length > 1) this.#draw(points);
  }

  #draw(points: Point[]): void {
    const x = scaleLinear([0, max(points, (p) => p.applications) ?? 1], [EDGE.left, WIDTH - EDGE.right]);
    const y = scaleLinear([0, 1], [HEIGHT - EDGE.bottom, EDGE.top]);
    const picture = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' });
    const root = select(picture);

    root.selectAll('.grid').data([0.25, 0.5, 0.75, 1]).join('line').attr('class', 'grid')
      .attr('x1', EDGE.left).attr('x2', WIDTH - EDGE.right)
      .attr('y1', (v) => y(v)).attr('y2', (v) => y(v));
    root.append('g').attr('transform', `translate(0 ${HEIGHT - EDGE.bottom})`)
      .call(axisBottom(x).ticks(6).tickSizeOuter(0));
    root.append('g').attr('transform', `translate(${EDGE.left} 0)`)
      .call(axisLeft(y).tickValues([0, 0.25, 0.5, 0.75, 1]).tickFormat((v) => `${Math.round(100 * Number(v))}`).tickSize(0).tickPadding(8))
      .call((axis) => axis.select('.domain').remove());
    root.selectAll('g').attr('font-family', null).attr('font-size', null);
    root.append('text').attr('x', 0).attr('y', 14).text('of 100 people like you match');
    root.append('text').attr('x', WIDTH - EDGE.right).attr('y', HEIGHT - 6).attr('text-anchor', 'end').text('applications');

    this.#feeSteps().filter((n) => n < x.domain()[1]!).forEach((n, index) => {
      picture.append(
        svg('line', { class: 'fee', x1: x(n), x2: x(n), y1: EDGE.top, y2: HEIGHT - EDGE.bottom }),
        svg('text', { class: 'fee-label', x: x(n) + 6, y: HEIGHT - EDGE.bottom - 10 - 16 * index }, this.getAttribute('fee-words') ?? 'fee rises'),
      );
    });

    root.append('path').attr('class', 'band').attr('d', area<Point>()
      .x((p) => x(p.applications)).y0((p) => y(p.low)).y1((p) => y(p.high)).curve(curveMonotoneX)(points));
    root.append('path').attr('class', 'line').attr('d', line<Point>()
      .x((p) => x(p.applications)).y((p) => y(p.median)).curve(curveMonotoneX)(points));

    this.#markFlat(picture, points, x, y);
    this.#markHere(picture, points, x, y);
    this.prepend(picture);
    this.#follow(picture, points, x, y);
  }

  #feeSteps(): number[] {
    return (this.getAttribute('fee-steps') ?? '').split(',').filter((part) => part !== '').map(Number);
  }

  #markFlat(picture: SVGElement, points: Point[], x: (v: number) => number, y: (v: number) => number): void {
    const flat = points.find((p) => p.applications === Number(this.getAttribute('flat')));
    if (!flat) return;
    const px = x(flat.applications);
    const top = y(flat.high) - 8;
    const late = px > WIDTH * 0.6;
    picture.append(
      svg('line', { class: 'flat', x1: px, x2: px, y1: top - 10, y2: y(flat.median) - 5 }),
      svg('text', { x: late ? px + 4 : px, y: top - 15, 'text-anchor': late ? 'end' : 'middle' }, `flattens near ${flat.applications}`),
    );
  }

  #markHere(picture: SVGElement, points: Point[], x: (v: number) => number, y: (v: number) => number): void {
    const here = points.find((p) => p.applications === Number(this.getAttribute('here')));
    if (!here) return;
    const px = x(here.applications);
    const late = px > WIDTH * 0.7;
    picture.append(
      svg('circle', { class: 'here', cx: px, cy: y(here.median), r: 7 }),
      svg('text', { class: 'label', x: late ? px - 4 : px + 4, y: y(here.median) + 26, 'text-anchor': late ? 'end' : 'start' }, `your ${here.applications}`),
    );
  }

  #follow(picture: SVGSVGElement, points: Point[], x: ReturnType<typeof scaleLinear<number, number>>, y: (v: number) => number): void {
    const tip = new Tooltip(this);
    const cursor = svg('line', { class: 'cursor', y1: EDGE.top, y2: HEIGHT - EDGE.bottom, visibility: 'hidden' });
    picture.append(cursor);
    const nearest = bisector<Point, number>((p) => p.applications).center;
    picture.addEventListener('pointermove', (event) => {
      const scale = picture.clientWidth / WIDTH;
      const point = points[nearest(points, x.invert(event.offsetX / scale))];
      if (!point) return;
      const px = x(point.applications);
      cursor.setAttribute('x1', String(px));
      cursor.setAttribute('x2', String(px));
      cursor.setAttribute('visibility', 'visible');
      const words = `${point.applications} applications, $${point.costUsd.toLocaleString('en-US')}: ${Math.round(100 * point.low)} to ${Math.round(100 * point.high)} of 100 match`;
      tip.show(words, px * scale, y(point.high) * scale);
    });
    picture.addEventListener('pointerleave', () => {
      tip.hide();
      cursor.setAttribute('visibility', 'hidden');
    });
  }
}

customElements.define('chance-curve', ChanceCurve);
