/**
 * Tells in one place that a part of the page could not be renewed. What is on the page stays as it was; the text says
 * what is safe and what to do.
 */
class PageNotice extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('htmx:responseError', this.#refused as EventListener);
    document.addEventListener('htmx:sendError', this.#unreachable);
    document.addEventListener('htmx:afterRequest', this.#clear as EventListener);
  }

  #refused = (event: CustomEvent<{ xhr: XMLHttpRequest }>): void => {
    const code = event.detail.xhr.getResponseHeader('SmartPick-Problem') ?? String(event.detail.xhr.status);
    this.#say(`That change could not be worked out, so the page shows what it showed before. Nothing you saved is lost. Try again, or load the page anew. Code ${code}.`);
  };

  #unreachable = (): void => {
    this.#say('SmartPick is not answering; it may have been closed. Nothing you saved is lost. Start it again and open the new address that it shows.');
  };

  #clear = (event: CustomEvent<{ successful: boolean }>): void => {
    if (event.detail.successful) this.replaceChildren();
  };

  #say(text: string): void {
    const notice = document.createElement('p');
    notice.className = 'notice careful';
    notice.textContent = text;
    this.replaceChildren(notice);
  }
}

customElements.define('page-notice', PageNotice);
