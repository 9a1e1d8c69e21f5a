import { describe, expect, it } from 'vitest';
import { pt } from '../../../src/reading/words/pt';
import { field } from '../../helpers/facts';
import { askMisses, fieldMisses } from './bench';
import { asks, fields } from './pt.bench';
import {
  faultsOf,
  formWith,
  inTwoClasses,
  listsOf,
  overlayWith,
  priceIn,
  reassurancesIn,
  requires,
  sectionUnder,
} from './read-with';

describe('Portuguese words', () => {
  it.each(listsOf(pt))('%s holds phrases in lower case, none twice', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(faultsOf(list)).toEqual([]);
  });

  it('puts no label in two classes of asks', () => {
    expect(inTwoClasses(pt)).toEqual([]);
  });
});

describe('Portuguese asks', () => {
  it('are read as a person says', () => {
    expect(askMisses(asks, 'known', pt)).toEqual([]);
  });

  it('are read as well where the lists never saw them, but for these', () => {
    expect(askMisses(asks, 'fresh', pt)).toEqual([
      'Mudar de plano: low pricing',
      'Inscreva-se no processo seletivo: mid account',
      'Assinar nossa newsletter: high subscribe_paid',
      'Baixar ficha técnica: mid install',
      'Encontre a sua clínica: low –',
    ]);
  });
});

describe('Portuguese fields', () => {
  it('are read as a person says, but for a card of another sort', () => {
    expect(fieldMisses(fields, pt)).toEqual([]);
  });

  it.each([
    ['Nome (obrigatório)', true],
    ['Telemóvel *', true],
    ['Empresa (opcional)', false],
    ['Complemento, se houver', false],
  ])('%j: required %s', (label, required) => {
    expect(requires(label, pt)).toBe(required);
  });

  it.each([
    ['newsletter', [field('Seu melhor e-mail', { type: 'email' })], 'Quero receber novidades'],
    ['contact', [field('Nome'), field('E-mail'), field('Mensagem', { control: 'textarea', type: '' })], 'Enviar'],
    ['lead', [field('Nome'), field('E-mail'), field('Celular'), field('Empresa')], 'Solicitar demonstração'],
    ['login', [field('CPF'), field('Senha', { type: 'password' })], 'Entrar'],
    [
      'signup',
      [field('E-mail', { type: 'email' }), field('Palavra-passe', { type: 'password' })],
      'Criar conta grátis',
    ],
    ['booking', [field('Data de entrada', { type: 'date' }), field('Data de saída', { type: 'date' })], 'Reservar'],
    ['checkout', [field('Número do cartão'), field('CVV')], 'Finalizar compra'],
  ])('a form for %s', (purpose, inside, submit) => {
    expect(formWith(inside, submit, pt).purpose).toBe(purpose);
  });
});

describe('Portuguese sections', () => {
  it.each([
    ['Por que escolher a nossa clínica?', 'benefits'],
    ['Porquê escolher-nos?', 'benefits'],
    ['Como funciona', 'how-it-works'],
    ['O que dizem nossos clientes', 'testimonials'],
    ['Quem usa recomenda', 'testimonials'],
    ['Empresas que confiam em nós', 'logos'],
    ['Nossos números', 'numbers'],
    ['Casos de sucesso', 'case-study'],
    ['Saiu na mídia', 'press'],
    ['Conheça a nossa equipa', 'people'],
    ['Planos e preços', 'pricing'],
    ['Garantia de satisfação', 'guarantee'],
    ['Perguntas frequentes', 'faq'],
    ['Ficou com dúvidas?', 'faq'],
    ['Onde estamos', 'contact'],
    ['DEPOIMENTOS', 'testimonials'],
    ['DUVIDAS FREQUENTES', 'faq'],
  ])('%j is %s', (title, kind) => {
    expect(sectionUnder(title, pt)).toBe(kind);
  });
});

describe('what Portuguese pages say beside an ask', () => {
  it.each([
    ['Sem cartão de crédito', ['no-card']],
    ['Não precisa de cartão', ['no-card']],
    ['Cancele quando quiser. Devolvemos o seu dinheiro.', ['cancel', 'refund']],
    ['Sem fidelização nem letras pequenas', ['cancel']],
    ['Primeira troca grátis', ['returns']],
    ['Orçamento sem compromisso', ['no-obligation']],
    ['Frete grátis', ['free']],
    ['Portes grátis', ['free']],
    ['Respondemos em até 24 horas', ['time']],
    ['Nunca partilharemos o seu e-mail', ['privacy']],
    ['Nada de spam', ['privacy']],
    ['Pagamento 100 % seguro', ['security']],
    ['Sem cadastro', ['no-account']],
    ['Posso cancelar quando quiser?', []],
    ['Seguros para o seu carro', []],
    ['Trabalhe sem limites', []],
  ])('%j reassures: %j', (said, kinds) => {
    expect(reassurancesIn(said, pt)).toEqual(kinds);
  });

  it.each([
    ['R$ 49,90/mês', 49.9, 'month', false],
    ['A partir de 1.299 € por ano', 1299, 'year', true],
    ['29 € mensais', 29, 'month', false],
    ['Desde 45 €', 45, 'unknown', true],
  ])('%j is a price', (said, amount, period, from) => {
    expect(priceIn(said, pt)).toMatchObject({ amount, period, from });
  });

  it('knows a cookie banner, and what only sells biscuits', () => {
    const said = 'Utilizamos cookies para melhorar a sua experiência, conforme a nossa Política de Privacidade.';
    expect(overlayWith(said, ['Aceitar todos', 'Rejeitar', 'Definições'], pt)).toBe('consent');
    expect(overlayWith('Biscoitos quentinhos, hoje com 20 % de desconto', ['Peça já'], pt)).not.toBe('consent');
  });
});
