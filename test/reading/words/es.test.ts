import { describe, expect, it } from 'vitest';
import { es } from '../../../src/reading/words/es';
import { field } from '../../helpers/facts';
import { askMisses, fieldMisses } from './bench';
import { asks, fields } from './es.bench';
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

describe('Spanish words', () => {
  it.each(listsOf(es))('%s holds phrases in lower case, none twice', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(faultsOf(list)).toEqual([]);
  });

  it('puts no label in two classes of asks', () => {
    expect(inTwoClasses(es)).toEqual([]);
  });
});

describe('Spanish asks', () => {
  it('are read as a person says', () => {
    expect(askMisses(asks, 'known', es)).toEqual([]);
  });

  it('are read as well where the lists never saw them, but for these', () => {
    expect(askMisses(asks, 'fresh', es)).toEqual(['Encuentra tu gimnasio: low –']);
  });
});

describe('Spanish fields', () => {
  it('are read as a person says', () => {
    expect(fieldMisses(fields, es)).toEqual([]);
  });

  it.each([
    ['Nombre (obligatorio)', true],
    ['Teléfono *', true],
    ['Empresa (opcional)', false],
    ['Segundo apellido, si procede', false],
  ])('%j: required %s', (label, required) => {
    expect(requires(label, es)).toBe(required);
  });

  it.each([
    ['newsletter', [field('Tu email', { type: 'email' })], 'Suscribirme'],
    ['contact', [field('Nombre'), field('Correo'), field('Mensaje', { control: 'textarea', type: '' })], 'Enviar'],
    ['lead', [field('Nombre'), field('Correo'), field('Teléfono'), field('Empresa')], 'Solicitar demo'],
    ['login', [field('Usuario'), field('Contraseña', { type: 'password' })], 'Ingresar'],
    ['signup', [field('Correo', { type: 'email' }), field('Contraseña', { type: 'password' })], 'Crear cuenta gratis'],
    ['booking', [field('Fecha de entrada', { type: 'date' }), field('Fecha de salida', { type: 'date' })], 'Reservar'],
    ['checkout', [field('Número de tarjeta'), field('CVV')], 'Pagar ahora'],
  ])('a form for %s', (purpose, inside, submit) => {
    expect(formWith(inside, submit, es).purpose).toBe(purpose);
  });
});

describe('Spanish sections', () => {
  it.each([
    ['¿Por qué elegirnos?', 'benefits'],
    ['Cómo funciona', 'how-it-works'],
    ['Lo que dicen nuestros clientes', 'testimonials'],
    ['Empresas que confían en nosotros', 'logos'],
    ['Nuestros números', 'numbers'],
    ['Casos de éxito', 'case-study'],
    ['Hablan de nosotros en los medios', 'press'],
    ['Conoce a nuestro equipo', 'people'],
    ['Planes y precios', 'pricing'],
    ['Garantía de satisfacción', 'guarantee'],
    ['Preguntas frecuentes', 'faq'],
    ['¿Tenés dudas?', 'faq'],
    ['Visítanos', 'contact'],
    ['PREGUNTAS FRECUENTES', 'faq'],
    ['CASOS DE EXITO', 'case-study'],
  ])('%j is %s', (title, kind) => {
    expect(sectionUnder(title, es)).toBe(kind);
  });
});

describe('what Spanish pages say beside an ask', () => {
  it.each([
    ['Sin tarjeta de crédito', ['no-card']],
    ['No te pedimos tarjeta', ['no-card']],
    ['Cancela cuando quieras. Te devolvemos el dinero.', ['cancel', 'refund']],
    ['Sin permanencia ni letra pequeña', ['cancel']],
    ['Cambios y devoluciones gratis durante 30 días', ['returns']],
    ['Presupuesto sin compromiso', ['no-obligation']],
    ['Primera clase gratis', ['free']],
    ['Te respondemos en menos de 24 horas', ['time']],
    ['Nunca compartiremos tu correo', ['privacy']],
    ['Pago 100 % seguro', ['security']],
    ['Sin registro', ['no-account']],
    ['¿Puedo cancelar cuando quiera?', []],
    ['Seguros para tu coche', []],
    ['Trabaja sin límites', []],
  ])('%j reassures: %j', (said, kinds) => {
    expect(reassurancesIn(said, es)).toEqual(kinds);
  });

  it.each([
    ['29,90 €/mes', 29.9, 'month', false],
    ['Desde 1.299 € al año', 1299, 'year', true],
    ['$ 499 mensuales', 499, 'month', false],
    ['A partir de 45 €', 45, 'unknown', true],
  ])('%j is a price', (said, amount, period, from) => {
    expect(priceIn(said, es)).toMatchObject({ amount, period, from });
  });

  it('knows a cookie banner, and what only sells biscuits', () => {
    const said = 'Utilizamos cookies propias y de terceros para analizar el uso de la web.';
    expect(overlayWith(said, ['Aceptar todas', 'Rechazar', 'Configurar'], es)).toBe('consent');
    expect(overlayWith('Galletas recién horneadas, hoy con 20 % menos', ['Pedir ahora'], es)).not.toBe('consent');
  });
});
