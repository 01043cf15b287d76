// For other sites: <script src="https://…/widget.js" defer></script> adds a button that opens the chat in a frame.
(() => {
  const home = new URL(document.currentScript.src).origin;
  const label = document.currentScript.dataset.label ?? 'Write an invitation';
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; }
    button {
      position: fixed; inset: auto 20px 20px auto; z-index: 2147483000;
      min-height: 48px; padding: 0 22px; border: 0; border-radius: 24px;
      font: 600 16px/1 system-ui, sans-serif; color: #fff; background: #5b5fc7;
      box-shadow: 0 6px 24px rgb(0 0 0 / 25%); cursor: pointer;
    }
    button:focus-visible { outline: 3px solid #fff; outline-offset: -6px; }
    iframe {
      position: fixed; inset: auto 20px 80px auto; z-index: 2147483000;
      width: min(420px, calc(100vw - 40px)); height: min(680px, calc(100dvh - 110px));
      border: 0; border-radius: 16px; background: Canvas; box-shadow: 0 12px 48px rgb(0 0 0 / 30%);
    }
    [hidden] { display: none; }
    @media (max-width: 480px) { iframe { inset: 0 0 76px 0; width: 100vw; height: calc(100dvh - 76px); border-radius: 0; } }
  `);
  root.adoptedStyleSheets = [style];

  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.textContent = label;
  button.addEventListener('click', () => show(!frame || frame.hidden));
  root.append(button);
  root.addEventListener('keydown', event => event.key === 'Escape' && show(false));
  document.body.append(host);

  let frame;

  function show(open) {
    if (open && !frame) {
      frame = document.createElement('iframe');
      frame.title = 'InviteBot';
      frame.src = `${home}/embed`;
      frame.allow = `clipboard-write ${home}`;
      root.prepend(frame);
    }
    if (!frame) return;
    frame.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? 'Close' : label;
    if (open) frame.focus();
  }
})();
