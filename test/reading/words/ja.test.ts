import { describe, expect, it } from 'vitest';
import { ja } from '../../../src/reading/words/ja';
import { normalise } from '../../../src/reading/words/phrase';
import { askMisses, fieldMisses } from './bench';
import { asks, fields } from './ja.bench';
import { barOf, priced, purposeOf, reassured, requiredOf, sectionNamed } from './said';

const { low, mid, high, ambiguous, neutral, login } = ja.asks;

describe('Japanese words', () => {
  it('puts no label in two classes of asks', () => {
    const labels = [low, mid, high, ambiguous, neutral, login].flatMap((list) => [
      ...new Set(list.map((phrase) => normalise(phrase, false))),
    ]);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });

  it('read the labels that they were written with', () => {
    expect(askMisses(asks, 'known', ja)).toEqual([]);
  });

  it('miss of the labels that came later exactly these', () => {
    expect(asks.filter((one) => one.half === 'fresh').length).toBeGreaterThanOrEqual(34);
    expect(askMisses(asks, 'fresh', ja)).toEqual([
      '無料で使い始める: mid account',
      '見逃し配信を視聴する: mid newsletter',
      '見学・体験を申し込む: high trial',
      'はじめての方へ: mid account',
      'あなたに合うプランを診断: low pricing',
      'この内容で確定する: unread –',
      '運営会社について: low learn',
    ]);
  });

  it('know fields', () => {
    expect(fieldMisses(fields, ja)).toEqual([]);
  });

  it.each([
    ['選ばれる3つの理由', 'benefits'],
    ['こんなお悩みはありませんか？', 'benefits'],
    ['ご利用の流れ', 'how-it-works'],
    ['かんたん3ステップ', 'how-it-works'],
    ['お客様の声', 'testimonials'],
    ['導入企業様一覧', 'logos'],
    ['数字で見る当社', 'numbers'],
    ['導入事例', 'case-study'],
    ['メディア掲載実績', 'press'],
    ['講師紹介', 'people'],
    ['料金プラン', 'pricing'],
    ['他社との比較', 'comparison'],
    ['よくあるご質問', 'faq'],
    ['全額返金保証', 'guarantee'],
    ['お問い合わせ', 'contact'],
    ['資料請求フォーム', 'form'],
    ['まずは無料でお試しください', 'final-cta'],
  ])('name the section under %j: %s', (words, kind) => {
    expect(sectionNamed(words, ja)).toBe(kind);
  });

  it.each([
    ['クレジットカード登録不要', ['no-card']],
    ['いつでも解約できます', ['cancel']],
    ['最低利用期間なし', ['cancel']],
    ['30日間の全額返金保証', ['refund']],
    ['返品送料無料', ['returns', 'free']],
    ['しつこい営業は一切いたしません', ['no-obligation']],
    ['初期費用０円', ['free']],
    ['入力はかんたん1分', ['time']],
    ['個人情報は厳重に管理します', ['privacy']],
    ['SSL暗号化通信', ['security']],
    ['会員登録不要', ['no-account']],
    ['いつでも解約できますか？', []],
    ['カードゲームの大会', []],
  ])('hear in %j: %j', (line, kinds) => {
    expect(reassured(line, ja)).toEqual(kinds);
  });

  it('hear each sentence of a line for itself, though no space stands between them', () => {
    expect(reassured('送料無料です。いつでも解約できますか？', ja)).toEqual(['free']);
  });

  it.each([
    ['月額980円（税込）', { amount: 980, currency: 'JPY', period: 'month', extras: true }],
    ['¥1,980 / 月', { amount: 1980, currency: 'JPY', period: 'month' }],
    ['980円／月', { amount: 980, period: 'month' }],
    ['年間12,000円', { amount: 12000, period: 'year' }],
    ['３，９８０円', { amount: 3980, currency: 'JPY' }],
    ['5,500円から', { amount: 5500, from: true, period: 'unknown' }],
    ['2月28日まで 4,980円', { amount: 4980, period: 'unknown' }],
  ])('read the price %j', (line, price) => {
    expect(priced(line, ja)).toMatchObject(price);
  });

  it('tell what must be filled in', () => {
    expect(requiredOf(['お名前 必須', '電話番号'], ja)).toEqual([true, false]);
    expect(requiredOf(['お名前', '電話番号（任意）', '備考 ※必須ではありません'], ja)).toEqual([true, false, false]);
  });

  it.each([
    [['メールアドレス'], '登録する', 'newsletter'],
    [['お名前', 'メールアドレス', 'お問い合わせ内容'], '送信する', 'contact'],
    [['会社名', 'お名前', 'メールアドレス', '電話番号'], '資料請求する', 'lead'],
    [['キーワード'], '検索', 'search'],
    [['お名前', '電話番号', 'ご希望日時'], '予約を確定する', 'booking'],
  ])('say of a form with %j and “%s” that it is for %s', (labels, submit, purpose) => {
    expect(purposeOf(labels, submit, ja)).toBe(purpose);
  });

  it('know a consent banner, and a bar that sells', () => {
    const said = '当サイトでは利便性の向上のためにクッキーを使用しています。';
    expect(barOf(said, ['すべて同意する', '拒否する'], ja)).toBe('consent');
    expect(barOf('本日限り送料無料', ['今すぐ購入'], ja)).toBe('bar');
  });
});
