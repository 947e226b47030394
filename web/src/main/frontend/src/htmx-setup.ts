import htmx from 'htmx.org';

/** Settings that keep htmx inside the content security policy: no style element, no eval, no other host. */
export function setUpHtmx(): void {
  Object.assign(htmx.config, {
    includeIndicatorStyles: false,
    allowEval: false,
    selfRequestsOnly: true,
    historyCacheSize: 0,
    scrollIntoViewOnBoost: false,
    defaultSettleDelay: 0,
    // A refused form (422) comes back with its remarks, which belong on the page.
    responseHandling: [
      { code: '204', swap: false },
      { code: '[23]..', swap: true },
      { code: '422', swap: true },
      { code: '[45]..', swap: false, error: true },
      { code: '...', swap: false },
    ],
  });
}
