import type { ActionFact } from '../facts/action';
import type { DestinationReading } from './ask-destination';

/** The networks that people share and follow on, where the icon is all that is shown. */
export const NETWORK =
  /^(facebook|instagram|twitter|x|linkedin|youtube|tiktok|pinterest|whatsapp|telegram|threads|mastodon|bluesky|reddit|tumblr|snapchat|xing|vk|weibo|line|discord|github|dribbble|behance|medium|vimeo|twitch|rss)$/i;

/** Addresses that pass a page on: of networks, of messengers without a number, of a letter to nobody. */
const SHARED =
  /\/(?:sharer?|share-?article|intent\/(?:tweet|post)|share-offsite|pin\/create|submit)(?:[./?]|$)|^https:\/\/(?:wa\.me|api\.whatsapp\.com|t\.me)\/(?:send|share\/url)?\?(?:text|url)=|^mailto:\?/i;

/** An icon alone that leads to a network or passes the page on there: to follow or to share, and no ask of the page. */
export function isNetworkIcon({ look, name, href }: ActionFact, destination: DestinationReading): boolean {
  return look.iconOnly && (destination.kind === 'social' || NETWORK.test(name) || SHARED.test(href ?? ''));
}
