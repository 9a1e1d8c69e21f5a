import { escapeMarkup } from '../markup';
import { tenth, type Scene, type Shape } from './scene';

/** Draws a scene as one SVG element with a title and a description. Every text is escaped. */
export function toSvg(scene: Scene): string {
  const title = `${scene.id}-title`;
  const description = `${scene.id}-desc`;
  return [
    `<svg class="chart" role="img" viewBox="0 0 ${tenth(scene.width)} ${tenth(scene.height)}" xmlns="http://www.w3.org/2000/svg" aria-labelledby="${escapeMarkup(title)}" aria-describedby="${escapeMarkup(description)}">`,
    `<title id="${escapeMarkup(title)}">${escapeMarkup(scene.title)}</title>`,
    `<desc id="${escapeMarkup(description)}">${escapeMarkup(scene.description)}</desc>`,
    ...scene.shapes.map(draw),
    '</svg>',
  ].join('');
}

function draw(shape: Shape): string {
  switch (shape.kind) {
    case 'path':
      return named('path', `class="${shape.class}" d="${escapeMarkup(shape.d)}"`, shape);
    case 'line':
      return `<line class="${shape.class}"${numbers({ x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 })}/>`;
    case 'rect':
      return `<rect class="${shape.class}"${numbers({ x: shape.x, y: shape.y, width: shape.width, height: shape.height })}/>`;
    case 'circle':
      return named('circle', `class="${shape.class}"${numbers({ cx: shape.cx, cy: shape.cy, r: shape.r })}`, shape);
    case 'text':
      return `<text class="${shape.class}"${numbers({ x: shape.x, y: shape.y, 'font-size': shape.size })} text-anchor="${shape.anchor}">${escapeMarkup(shape.text)}</text>`;
  }
}

/** A mark says what it stands for when the pointer rests on it. */
function named(tag: 'path' | 'circle', attributes: string, shape: Shape): string {
  if (shape.mark === undefined) return `<${tag} ${attributes}/>`;
  return `<${tag} ${attributes}><title>${escapeMarkup(shape.name)}</title></${tag}>`;
}

function numbers(values: Record<string, number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${tenth(value)}"`)
    .join('');
}
