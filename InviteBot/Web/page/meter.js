// Draws a thin bar under a card's line "187 of 200 characters", so that the room left is seen at a glance.

const COUNTER = /\b([\d,.\u202f ]+) (?:of|\/) ([\d,.\u202f ]+) characters\b/;

export function drawMeters(chat) {
  new MutationObserver(changes => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) drawIn(node);
  }).observe(chat, { childList: true, subtree: true });
}

function drawIn(element) {
  for (const line of element.querySelectorAll('.ac-textBlock')) {
    const counted = COUNTER.exec(line.textContent);
    if (!counted || line.classList.contains('meter')) continue;
    const [used, limit] = counted.slice(1).map(number => Number(number.replace(/\D/g, '')));
    line.classList.add('meter');
    line.classList.toggle('meter-over', used > limit);
    line.style.setProperty('--used', `${Math.min(100, (100 * used) / limit)}%`);
  }
}
