// As much of XMLHttpRequest as the client asks for, over fetch: Node has none.
export class Xhr {
  readyState = 0;
  status = 0;
  responseType = '';
  response = null;
  #headers = {};
  #abort = new AbortController();

  open(method, url) {
    this.method = method;
    this.url = url;
    this.readyState = 1;
  }

  setRequestHeader(name, value) {
    this.#headers[name] = value;
  }

  getResponseHeader(name) {
    return this.answer?.headers.get(name) ?? null;
  }

  async send(body) {
    const signal = this.timeout ? AbortSignal.any([this.#abort.signal, AbortSignal.timeout(this.timeout)]) : this.#abort.signal;
    try {
      this.answer = await fetch(this.url, { method: this.method, headers: this.#headers, body: body ?? undefined, signal });
      const text = await this.answer.text();
      this.response = this.responseType === 'json' ? parse(text) : text;
      this.status = this.answer.status;
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      if (error.name === 'TimeoutError') return this.ontimeout?.(error);
    }
    this.readyState = 4;
    this.onreadystatechange?.({});
    this.onload?.({});
  }

  abort() {
    this.#abort.abort();
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
