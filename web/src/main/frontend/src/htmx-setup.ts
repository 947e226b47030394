import htmx from 'htmx.org';
import { renew } from './renewal';

/** Settings that keep htmx inside the content security policy: no style element, no eval, no other host. */
export function setUpHtmx(): void {
  Object.assign(htmx.config, {
    includeIndicatorStyles: false,
    allowEval: false,
    selfRequestsOnly: true,
    historyCacheSize: 0,
    scrollIntoViewOnBoost: false,
    defaultSettleDelay: 0,
    // Not the style attribute, which the policy refuses: dragging leaves one on the rows it moved.
    attributesToSettle: ['class'],
    // A refused form (422) comes back with its remarks, which belong on the page.
    responseHandling: [
      { code: '204', swap: false },
      { code: '[23]..', swap: true },
      { code: '422', swap: true },
      { code: '[45]..', swap: false, error: true },
      { code: '...', swap: false },
    ],
  });
  // hx-swap="renew": what did not change stays the same element, see renewal.ts.
  htmx.defineExtension('renew', {
    handleSwap: (style, _target, fragment) => style === 'renew' && renew(fragment as ParentNode & Node),
  });
}
