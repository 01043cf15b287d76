// The card renderer marks what a tap has shown or hidden as expanded, which only a button can be, and lets the focus get
// lost with what it hides. Here the mark goes to the button, and the focus to what has taken the place of the hidden.

export function mindDisclosures(chat) {
  new MutationObserver(changes => {
    for (const { target } of changes) if (isPlain(target)) settle(target);
  }).observe(chat, { subtree: true, attributes: true, attributeFilter: ['aria-expanded'] });
}

function isPlain(element) {
  return element.hasAttribute('aria-expanded') && element.closest('.ac-adaptiveCard') && !element.matches('button, [role]');
}

function settle(container) {
  const shown = container.getAttribute('aria-expanded') === 'true';
  container.removeAttribute('aria-expanded');

  const button = document.activeElement?.closest('[role=button].ac-selectable');
  if (button?.checkVisibility()) {
    button.setAttribute('aria-expanded', String(shown));
    button.setAttribute('aria-controls', container.id);
  } else if (shown && button) {
    container.tabIndex = -1;
    container.focus({ preventScroll: true });
  }
}
