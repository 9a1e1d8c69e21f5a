import type { ActionFact } from '../facts/action';

/** From this share of its box on, a picture is what one sees of an action. Our calibration. */
const MOSTLY_PICTURE = 0.5;
/** Beyond this area (CSS pixels²) a larger button does not stand out more; keeps card links from outranking buttons. Our calibration. */
const AREA_MOST = 30_000;
/** However dark the line around it, a button without a fill stands out this much at most; a light one as little as 1. Our calibration. */
const OUTLINE_MOST = 1.8;

/** Contrast of fill or border; a picture without either, such as a store badge, has colours of its own that nobody measured. */
export function contrastOf({ look, pictureShare }: ActionFact): number | null {
  if (look.fill !== null || look.border) return look.fillContrast;
  // a label over a picture that the page lays behind it: what sets it apart was not measured either
  return pictureShare >= MOSTLY_PICTURE || look.textContrast === null ? null : 1;
}

/**
 * Area × contrast × isolation (evidence 2.0); a label without fill or border counts by its letters alone. An outline is
 * the second button's look: next to a fill that can be told from the page, people see the fill.
 */
export function prominenceOf(action: ActionFact): number {
  const { look, box, isolation } = action;
  const area = Math.min(AREA_MOST, box.width * box.height);
  const body =
    look.fill !== null
      ? (look.fillContrast ?? 3)
      : look.border
        ? Math.min(OUTLINE_MOST, 1 + ((look.fillContrast ?? 3) - 1) / 4)
        : 0.5;
  return Math.round((area * body * (32 + Math.min(64, isolation))) / 96);
}
