import { phrases, withoutAccents } from './phrase-list';
import type { Words } from './words';

/** Both with accents and without: capitals and hurried typing leave them out. */
const spanish = (text: string): readonly string[] => phrases(text, withoutAccents);

/** Spanish, of Spain and of Latin America: tú, usted, vos, infinitives and the "quiero …" of the visitor. */
export const es: Words = {
  code: 'es',
  spaced: true,

  asks: {
    low: spanish(`
      tienda online | ir a la tienda | visitar tienda | visita la tienda |
      (haz/hacer/realiza/realizar) (el/tu/un/mi/) diagnóstico (gratuito/gratis/) | descubre tu nivel | descubre cuál |
      mira si | comprueba si | consulta si | consultar si | saber más | quiero saber más | sepa más |
      más información | más info | más info aquí | ver más información | ver información | conoce(/r/) más |
      conozca más | conocé más | conocer más sobre | conoce más sobre | conoce cómo | conoce el método |
      conoce a nuestro equipo | conoce al equipo | conócenos | conozca nuestros servicios |
      conoce nuestros servicios | conoce nuestros planes | descubre | descubre más | descubrir | descubrir más |
      descubra más | descubre cómo | descubra cómo | descubrí cómo | descubrí más | descúbrelo | descúbrelo aquí |
      ver cómo funciona | cómo funciona | así funciona | mira cómo funciona | mirá cómo funciona | vea cómo funciona |
      ve cómo funciona | cómo lo hacemos | cómo trabajamos | ver más | ver todo | ver todos | ver todas |
      ver más detalles | leer más | lee más | lea más | leé más | seguir leyendo | continuar leyendo | leer artículo |
      leer el artículo | leer el caso | leer caso | leer caso de éxito | ver caso de éxito | ver casos de éxito |
      ver casos | casos de éxito | casos de clientes | historias de éxito | historias de clientes | leer historia |
      leer la historia | nuestra historia | ver testimonios | leer opiniones | ver opiniones | opiniones |
      testimonios | ver funciones | ver funcionalidades | funcionalidades | características | ver características |
      ver ejemplos | ver ejemplo | ver un ejemplo | ver detalles | ver detalle | ver ficha | ver producto |
      ver productos | ver catálogo | ver colección | ver la colección | ver (el/la/nuestra/) (carta/menú) |
      ver servicios | ver nuestros servicios | nuestros servicios | ver proyecto | ver proyectos | ver trabajos |
      ver portafolio | ver portfolio | ver cursos | ver curso | ver programa | ver el programa | ver temario |
      ver el temario | ver horarios | ver calendario | ver agenda | ver galería | ver fotos | ver habitaciones |
      ver propiedades | ver inmuebles | ver pisos | ver vacantes | ver ofertas | ver promociones | ver modelos |
      ver gama | ver resultados | ver plantillas | ver muestra | ver más productos | ver equipo | ver ubicación |
      ver mapa | ver en el mapa | ver sucursales | cómo llegar | ver (el/un/nuestro/) (vídeo/video) |
      mira(/r/) (el/un/nuestro/) (vídeo/video) | mirá el video | reproducir | reproducir (vídeo/video) |
      reproducir el (vídeo/video) | ver tráiler | ver (la/una/) demo | ver demo en vivo | demo en vivo |
      ver demostración | ver la demostración | ver en acción | velo en acción | hacer el tour | tour guiado |
      tour virtual | visita virtual | haz(/me/) el test | hacer el test | hacer test | hace el test | hacé el test |
      haga el test | empezar el test | empezar test | comenzar test | hacer el quiz | haz el quiz | empezar quiz |
      haz la prueba de nivel | prueba de nivel | test de nivel | hacer prueba de nivel | responder una pregunta |
      responde el cuestionario | hacer el cuestionario | hacer cuestionario | hacer la encuesta | haz la encuesta |
      ver mi resultado | ver mis resultados | conoce tu puntuación | conocer mi resultado | encuentra tu plan |
      encontrar mi plan | qué plan me conviene | cuál es mi plan | encuentra tu talla | calcular | calcula |
      calcula tu ahorro | calcular mi ahorro | calcular ahorro | calcula tu cuota | calcular cuota |
      calcular mi cuota | calcula tu precio | calcular precio | calcular mi precio | calcular mi presupuesto |
      estimar precio | simular | simula | simula tu préstamo | simular préstamo | simular crédito |
      simula tu crédito | simulá tu préstamo | simular mi préstamo | simular hipoteca | simula tu hipoteca |
      simulador | comprobar disponibilidad | comprueba disponibilidad | ver disponibilidad |
      consultar disponibilidad | consulta disponibilidad | consultá disponibilidad | consulta la disponibilidad |
      consulte disponibilidad | comprobar cobertura | comprueba tu cobertura | consultar cobertura |
      consulta tu cobertura | ver cobertura | consultar fechas | ver fechas | comprueba si cumples los requisitos |
      ver requisitos | consultar requisitos | analiza tu web | analizar mi web | analizar mi sitio |
      analiza tu sitio | analiza mi sitio | encontrar tienda | encuentra tu tienda | encuentra tu sucursal |
      encuentra una tienda | buscar tienda | localizador de tiendas | nuestras tiendas | ver tiendas | ver precios |
      ver (los/nuestros/) (precios/planes) | precios | planes | planes y precios | precios y planes | ver tarifas |
      tarifas | consultar precios | consultar precio | consulta precios | consulta nuestras tarifas |
      consultar tarifas | conoce los planes | conocer planes | conoce los precios | comparar planes | compara planes |
      compara los planes | comparar | compara | comparar precios | compara precios | comparar productos |
      compara seguros | explorar | explora | explorar más | explora más | explorar cursos | explorá |
      explorar productos | explorar catálogo | vista previa | ver vista previa | previsualizar | leer un extracto |
      leer un capítulo | leer muestra | probar la demo | prueba la demo | probar demo | abrir demo | probar en vivo |
      demo interactiva | haz una pregunta | hacer una pregunta | hacenos una pregunta | haznos una pregunta |
      pregúntanos | preguntanos | preguntar | chatear | chatea(/r/) con nosotros | chatea(/r/) ahora |
      chatear con un asesor | chateá con nosotros | chat en vivo | iniciar chat | abrir chat | chat por whatsapp |
      chatear por whatsapp | chatea por whatsapp |
      (escríbenos/escribinos/escríbanos/escribir/escríbeme) (por/al/en/un) whatsapp |
      habl(a/ar/á/e/emos) (con nosotros/con un asesor/con ventas/) por whatsapp | (hablanos/háblanos) por whatsapp |
      (contáctanos/contactar/contacta/contactanos/contáctenos/contacto) (por/vía) whatsapp |
      (consulta/consultar/consultá/consultas/pregunta/pide info/pedir información/información) por whatsapp |
      whatsapp directo | ir a whatsapp | abrir whatsapp | mándanos un whatsapp | envíanos un whatsapp |
      enviar whatsapp | votar | vota | vota ahora | escuchar | escucha | escuchar ahora | escuchar podcast |
      mostrar más | cargar más | ver más resultados | ver siguiente | bajar | desplázate | ir al contenido |
      saltar al contenido | por qué elegirnos | por qué nosotros | dónde comprar | puntos de venta |
      ver preguntas frecuentes | visitar web | visitar sitio | visitar sitio web | visita nuestra web |
      visita nuestro blog | ir al blog | leer el blog | empezar el recorrido | aprende más | aprender más |
      aprende cómo | entérate | entérate cómo | entérate de más | infórmate | infórmese | informate |
      quiero conocer más | quiero ver cómo funciona | muéstrame | muéstrame cómo | quiero ver* |
      (haz/hacer/realiza/realizar/hacé/haga/completa/completar) (cuestionario/encuesta/simulación/cálculo/tour/pregunta) |
      (responde/responder) (cuestionario/encuesta/preguntas/quiz) | así trabajamos | así lo hacemos | por qué somos |
      por qué confiar | hablamos por whatsapp | (inicia/iniciar) conversación (por/en) whatsapp |
      calcul(ar/a/á) precio | sigue leyendo | por qué | cómo | cuánto | cuál | cuáles | qué | dónde | horarios | horario y ubicación | guía de tallas | encuentra tu | tiendas cercanas | buscar vuelos | buscar hotel | escúchalo | lee un fragmento | recorrido virtual | verificar cobertura | conoce | conocé | conozca | mira | mirá `),
    mid: spanish(`
      descargar | descarga | descargar ahora | descarga ahora | descargar gratis | descarga gratis |
      descarga gratuita | descargá gratis | descárgalo | descárgala | descárgalo gratis | descárgala gratis |
      descargar (la/mi/nuestra/) guía | descarga (la/tu/nuestra/) guía | descargar pdf | descargar (el/mi/) ebook |
      descarga (el/tu/) ebook | descargar (el/) informe | descarga el informe | descargar catálogo |
      descarga el catálogo | descargar folleto | descargar plantilla | descarga la plantilla | descargar temario |
      descargar programa | descargar dossier | descargar brochure | recibir (la/mi/) guía | recibe la guía |
      quiero (la/mi/el/recibir la/descargar la) (guía/plantilla/checklist) |
      quiero (el/mi/recibir el/descargar el) (ebook/libro/informe/catálogo/temario/dossier/descuento/cupón/regalo) |
      quiero descarg* | enviármelo | envíamelo | envíenmelo | envíame la guía | enviarme la guía | enviadme |
      recibir por correo | recíbelo por correo | recibir catálogo | recibir información | quiero recib* |
      recibir novedades | recibir ofertas | recibir mi descuento | recibir código | suscribirse | suscríbete |
      suscribete | suscríbase | suscribite | suscribirme | suscripción gratuita | suscríbete gratis |
      suscribirme gratis | quiero suscribirme gratis | suscribirme al boletín | suscríbete al boletín |
      suscríbete a (la/nuestra) newsletter | suscríbete a nuestro boletín | suscribirme a la newsletter |
      quiero suscrib* | unirme a la lista | apuntarme a la lista | apúntame | apuntarme | apúntate | apúntate gratis |
      apuntate | apuntarme gratis | apúntate ya | quiero apunt* | únete a la lista | avísame | avisame | avísenme |
      avísame cuando esté disponible | avísame del lanzamiento | notifícame | notificarme | recordármelo |
      unirme a la lista de espera | únete a la lista de espera | apúntate a la lista de espera | lista de espera |
      entrar en la lista de espera | acceso anticipado | solicitar acceso anticipado | quiero acceso anticipado |
      solicit(ar/a/e/á) (mi/tu/el/) acceso | solicit(ar/a) (mi/tu/una/) invitación | pedir invitación |
      pide tu invitación | registrarse | regístrate | registrate | regístrese | registrarme | registro |
      registro gratuito | registro gratis | regístrate gratis | registrate gratis | registrarse gratis |
      registrarme gratis | regístrate ahora | regístrate ya | registrarse ahora | regístrate aquí | quiero registr* |
      registrar empresa | registrar mi negocio | registra tu (negocio/empresa) | crear cuenta | crear una cuenta |
      crear (mi/tu) cuenta | crea tu cuenta | crea una cuenta | crear cuenta gratis | crear cuenta gratuita |
      crear una cuenta gratis | crear (mi/tu) cuenta (gratis/gratuita) | crea tu cuenta (gratis/gratuita) |
      creá tu cuenta | creá tu cuenta gratis | cree su cuenta | crear perfil | crea tu perfil | crear mi perfil |
      crear usuario | abrir (una/mi/tu/) cuenta | abre tu cuenta | abrí tu cuenta | abrir cuenta gratis |
      abra su cuenta | quiero (mi/abrir una/abrir mi/crear mi/una/la) cuenta | darme de alta | date de alta |
      darse de alta | alta gratuita | alta gratis | hazte usuario | inscribirse | inscríbete | inscribite |
      inscríbase | inscribirme | inscribirse gratis | inscríbete gratis | inscríbete ahora | inscríbete ya |
      inscríbete aquí | inscribirme ahora | quiero inscrib* | inscríbete al webinar | inscríbete al taller |
      inscripción gratuita | únete | unirme | unirse | únase | unite | únete gratis | unirme gratis | únete ahora |
      únete ya | únete hoy | únete a la comunidad | únete a nuestra comunidad | unirme a la comunidad |
      únete al club | únete al grupo | únete al equipo de whatsapp | unirme al grupo | únete a nosotros |
      únete al reto | únete al canal | quiero unir* | sumate | súmate | súmate gratis | sumarme | quiero sumarme |
      reserv(ar/a/e/á) (mi/tu/su/una/la/) (plaza/lugar/cupo/asiento/puesto/vacante) |
      apart(ar/a/e/á) (mi/tu/su/) (lugar/cupo/asiento) | asegur(ar/a/á) (mi/tu/) (plaza/lugar/cupo) |
      quiero (mi/reservar mi/apartar mi/una) (plaza/lugar/cupo) | confirmar asistencia | confirma tu asistencia |
      asistir | asistir gratis | quiero asistir | quiero particip* | participar | participa | participar ahora |
      participa gratis | ver webinar | ver el webinar | unirme al webinar | prueba gratis | prueba gratuita |
      probar gratis | pruébalo gratis | probalo gratis | pruébelo gratis | pruébala gratis | pruébanos gratis |
      prueba gratis ahora | probá gratis | probar ahora gratis | quiero probarlo gratis | quiero prob* |
      empieza gratis | empezar gratis | empezá gratis | empiece gratis | empieza ahora gratis | empezar ahora gratis |
      comenzar gratis | comienza gratis | comenzá gratis | comience gratis | iniciar gratis | inicia gratis |
      úsalo gratis | usar gratis | usalo gratis | es gratis | consíguelo gratis | obtener gratis | lo quiero gratis |
      quiero empezar gratis | gratis por 14 días | gratis por 30 días | 14 días gratis | 30 días gratis |
      7 días gratis | continuar con (google/apple/facebook/correo/email/microsoft/mi correo) |
      registrarse con (google/apple/facebook/correo/email) | regístrate con (google/apple/facebook/correo/email) |
      registrarme con (google/facebook) | crear cuenta con google | descarg(ar/a/á) (la/nuestra/) (app/aplicación) |
      bajar (la/) app | obtener (la/) app | consigue la app | instalar | instala | instalar ahora | instalar gratis |
      instalar app | instala la app | instalar extensión | añadir a chrome | agregar a chrome | añadir a firefox |
      disponible en google play | consíguelo en google play | descárgalo en el app store | google play | app store |
      descargar en app store | descargar para (windows/mac/android/ios) |
      (añadir/añade/agregar/agrega/agregá/agregue/sumar) (al/a mi/a tu) carrito | añadir a la (cesta/bolsa) |
      agregar a la (bolsa/canasta) | añadir a mi cesta | al carrito | a la cesta | meter en la cesta |
      poner en la cesta | añadir al cesto | echar a la cesta | agregar | añadir | guardar para (después/más tarde) |
      añadir a favoritos | agregar a favoritos | añadir a (la/mi) lista de deseos |
      agregar a (la/mi) lista de deseos | contacto | contáctanos | contactanos | contáctenos | contáctame |
      contáctanos ahora | contactar | contacta | contacta con nosotros | contacte con nosotros |
      contactar con nosotros | contactar ahora | ponte en contacto | póngase en contacto | ponerse en contacto |
      ponte en contacto con nosotros | quiero contact* | quiero que me contacten | que me contacten | escríbenos |
      escribinos | escríbanos | escribir | escríbeme | escribir un mensaje | escríbenos un mensaje |
      escríbenos un correo | enviar mensaje | envía tu mensaje | enviar un mensaje | enviar el mensaje |
      enviar mi mensaje | envíanos un mensaje | enviá tu mensaje | mandar mensaje | mándanos un mensaje |
      enviar correo | enviar un correo | enviar consulta | enviar mi consulta | envía tu consulta |
      enviar tu consulta | hacer una consulta | haz tu consulta | hacer consulta | realizar consulta |
      enviar comentario | dejar mensaje | déjanos un mensaje | déjanos tus datos | dejanos tus datos |
      dejar mis datos | deja tus datos | cuéntanos tu (caso/proyecto/idea) | contanos tu (caso/proyecto/idea) |
      cuéntanos | hablemos | hablamos | conversemos | charlemos | solicit(ar/a/e) (más/) (info/información) |
      pedir (más/) (info/información) | pide (más/) (info/información) | pedí (más/) (info/información) |
      quiero (más/recibir más/) (info/información) | quiero que me informen | recibir (más/) (info/información) |
      recibe (más/) información | obtener (más/) información | obtén más información | solicitar catálogo |
      solicitar dossier | solicitar muestra | pedir muestra gratis | solicita tu muestra | obtener acceso |
      obtén acceso | obtén acceso gratis | acceder gratis | accede gratis | accede gratis ahora | acceso gratuito |
      acceso gratis | quiero acceso | quiero mi acceso | quiero acceder |
      acced(er/e) (al/a la/a los) (curso/contenido/guía/recurso/recursos/clase/webinar/masterclass/comunidad) |
      desbloquear | desbloquea | desbloquear acceso | desbloquear oferta | obtener (mi/) descuento |
      obtén tu descuento | conseguir (mi/) descuento | consigue tu descuento | obtener cupón | quiero mi descuento |
      reclamar oferta | canjear cupón | síguenos | seguinos | síganos | seguir | seguirnos |
      síguenos en (instagram/facebook/redes/linkedin/tiktok) | crea tu (web/página/tienda) gratis |
      crear mi (web/página/tienda) gratis | crear equipo | invitar a mi equipo | pre registro | preinscripción |
      preinscribirme | forma parte | formar parte | sé parte | formá parte | quiero formar parte |
      inscripciones abiertas | pedir (catálogo/folleto/muestra/dossier) | pide (tu/el/) (catálogo/muestra/dossier) |
      entr(ar/a) (al/en el) (grupo/curso/canal/reto/sorteo) | entr(ar/a) a (la clase/clase) |
      (haz/hacer/realiza/realizar/hacé/haga/completa/completar) (inscripción/registro/preinscripción/prematrícula) |
      reserv(ar/a/á) (ya/ahora) (tu/mi) (plaza/lugar/cupo) | entrada (gratis/gratuita) | dar de alta | anótate |
      anotate | anotarme | quiero anotarme | mantente informado | mantenerme informado | mantente al día | no te pierdas nada | recibe novedades | recibe ofertas | quiero recibir | recibe el catálogo | solicita el catálogo | muestra gratis | recuérdame | crear alerta | guarda tu lugar | crea tu tienda | crea tu web | crea tu página | firmar la petición | firma ahora la petición | contanos | guardar en favoritos | obtener mi cupón `),
    high: spanish(`
      ir a la caja | pasar por caja | ir a caja | checkout | suscríbete por | suscribirse por | suscríbete desde |
      suscribite por | recib(e/ir) (una oferta/ofertas de/propuestas/presupuestos) | oferta por tu | comprar |
      comprar ahora | compra ahora | comprá ahora | compre ahora | compra ya | comprá ya | comprar ya | comprar aquí |
      compra aquí | comprar online | compra online | cómpralo | cómpralo ahora | cómpralo ya | comprar entradas |
      compra tus entradas | comprar boletos | compra tus boletos | comprar tickets | entradas | comprar curso |
      comprar el curso | comprar plan | compra con un clic | quiero compr* | lo compro | pedir | pide | pedir ahora |
      pide ahora | pedir ya | pide ya | pedí ahora | pide online | pide a domicilio | pedir a domicilio |
      hacer (mi/tu/un/) pedido | haz tu pedido | hacé tu pedido | haga su pedido | realizar (mi/) pedido |
      confirmar (mi/) pedido | quiero hacer mi pedido | pedido con obligación de pago | tramitar pedido |
      completar pedido | finalizar pedido | finalizar (mi/la/) compra | completar (mi/la/) compra | terminar compra |
      confirmar compra | realizar compra | continuar con la compra | continuar compra | ordenar ahora | ordena ahora |
      ordena ya | ordena en línea | ordená ahora | ordenar en línea | pagar | paga | pagar ahora | paga ahora |
      pagar con tarjeta | pagar con paypal | pagar con mercado pago | pagar online | ir a pagar | proceder al pago |
      continuar al pago | ir al pago | realizar (el/) pago | pago seguro ahora | preordenar | preventa |
      comprar en preventa | encargar | encargar ahora | adquirir | adquirir ahora | adquiere | adquiérelo |
      adquiérelo ahora | adquirilo | lo quiero comprar | reservar | reserva | reservá | reserve | reservar ahora |
      reserva ahora | reserve ahora | reservá ahora | reserva ya | reservar ya | reserva online | reservar online |
      reserva aquí | haz tu reserva | hacer una reserva | hacer reserva | realizar reserva | reservar mesa |
      reserva (tu/una/) mesa | reservar una mesa | reservar habitación |
      reserva tu (habitación/estancia/clase/vuelo/hotel/viaje/sesión) |
      reservar (clase/vuelo/hotel/viaje/sesión/una clase/una sesión/mi sesión/mi clase) | contratar | contrata |
      contratá | contrate | contratar ahora | contrata ahora | contrata ya | contratar ya | contrata online |
      contratar plan | contratar este plan | contratar online | contrátalo | quiero contrat* | lo quiero contratar |
      suscribirme ahora | suscríbete ahora | suscríbete ya | suscribirse ahora | suscribirme por |
      suscribirme al plan | suscribirse al plan | elegir (este/mi/un/tu/el/) plan | elige (este/tu/un/) plan |
      elegí (este/tu/) plan | elija (este/su/) plan | elegir (básico/pro/premium/estándar) | escoger (este/) plan |
      escoge tu plan | seleccionar plan | seleccionar este plan | quiero este plan | quiero el plan | quiero mi plan |
      lo quiero (mensual/anual) | quiero ser (premium/pro/miembro/socio/socia/alumno/cliente) |
      hazte (socio/socia/miembro/premium/pro/cliente/suscriptor/fan) | hacete (socio/socia/premium/cliente) |
      hágase (socio/cliente) | ser socio | asociarme | asóciate | asociate | mejorar plan | mejorar mi plan |
      mejora tu plan | actualizar plan | actualizar a (pro/premium) | pásate a (pro/premium) | pasar a (pro/premium) |
      obtener (pro/premium) | activar plan | activar suscripción | iniciar prueba |
      iniciar (la/mi/tu/) prueba (gratis/gratuita) | inicia tu prueba | inicia tu prueba (gratis/gratuita) |
      empezar (la/mi/tu/) prueba (gratis/gratuita) | empieza tu prueba (gratis/gratuita) |
      comenzar (la/mi/tu/) prueba (gratis/gratuita) | comienza tu prueba (gratis/gratuita) | comenzar mi prueba |
      empezar mi prueba | activar prueba gratuita | activar mi prueba gratis | quiero mi prueba (gratis/gratuita) |
      iniciar período de prueba | clase de prueba | reserva tu clase de prueba | quiero mi clase (gratis/de prueba) |
      reserv(ar/a/e/á) (demo/cita/llamada/reunión/consulta/asesoría/visita/demostración/consultoría) |
      agend(ar/a/e/á) (demo/cita/llamada/reunión/consulta/asesoría/visita/demostración/sesión/consultoría/clase/turno) |
      agendar | agenda | agenda ahora | agendar ahora | agenda hoy | agenda ya | agéndalo |
      program(ar/a/e/á) (demo/cita/llamada/reunión/visita/consulta/sesión) | concertar (cita/visita/reunión) |
      concierta (una/tu) (cita/visita/reunión) | coordin(ar/á/a) (reunión/visita/llamada/demo) |
      pedir (una/mi/tu/) cita | pide (tu/una/) cita | pedí (tu/un/) turno | pedir (un/) turno |
      sac(ar/á/a) (tu/un/mi/) turno | solicitar turno | reserv(ar/á/a) turno | cita previa | pedir hora |
      reservar hora | pide hora | cita online |
      solicit(ar/a/e) (demo/demostración/cita/reunión/consulta/asesoría/visita) |
      solicit(ar/a/e) (diagnóstico/auditoría/sesión/valoración/consultoría/entrevista) |
      pedir (una/) (demo/demostración/reunión/visita) | pide (una/tu/) (demo/demostración/reunión) |
      pedí (una/tu/) (demo/reunión) | quiero (mi/una/ver una/la) (demo/demostración/cita/reunión/asesoría/consulta) |
      quiero (mi/una/la) (llamada/sesión/auditoría/consultoría/valoración/entrevista) |
      quiero (solicitar/agendar/reservar/programar/pedir) | quiero habl* | quiero una cita | obtén (una/tu) demo |
      demo personalizada | primera consulta gratis | primera consulta gratuita | consulta gratis | consulta gratuita |
      asesoría (gratis/gratuita) | asesoramiento gratuito | sesión gratuita | auditoría gratuita |
      diagnóstico gratuito |
      habl(ar/a/á/e/emos) con (ventas/nosotros/nuestro equipo/el equipo/alguien/comercial/una experta/una asesora) |
      habl(ar/a/á/e/emos) con un (experto/asesor/especialista/consultor/agente/abogado/comercial/ejecutivo) |
      contact(ar/a/á/e) (a/con) (ventas/un asesor/un experto/un comercial/un especialista) | asesórate |
      quiero asesor* | solicitar asesoramiento | quiero que me asesoren | pide asesoramiento | hablar ahora |
      habla con ventas ahora | hazte partner | hazte distribuidor | ser distribuidor |
      quiero ser (distribuidor/partner/franquiciado/proveedor) | llamar | llama | llámanos | llamanos | llámenos |
      llamá | llamar ahora | llama ahora | llame ahora | llama ya | llámanos ahora | llamar gratis | llama gratis |
      llámame | llamame | te llamamos | te llamamos gratis | le llamamos | lo llamamos | los llamamos |
      nosotros te llamamos | te llamo | quiero que me llamen | quiero que me llaméis | que me llamen | me llame |
      me llamen | llamadme | llámenme | solicit(ar/a/e) llamada | pedir llamada | recibir (una/) llamada |
      pídenos que te llamemos | solicit(ar/a/e) (presupuesto/cotización/propuesta/tasación/oferta) |
      ped(ir/í) (presupuesto/cotización/propuesta) | pid(e/a) (presupuesto/cotización/propuesta) |
      pídenos presupuesto | presupuesto (gratis/gratuito/online/sin compromiso) | presupuesto |
      obtener (un/mi/una/) (presupuesto/cotización/oferta/propuesta) |
      obtén (un/tu/una/) (presupuesto/cotización/oferta/propuesta) | calcula tu presupuesto |
      recibir (mi/un/una/) (presupuesto/cotización/propuesta/oferta) | recibe tu (presupuesto/cotización/propuesta) |
      quiero (mi/un/una/recibir mi) (presupuesto/cotización/propuesta/oferta) | pedir precio | solicitar precio |
      solicitar precios | pide precio | consultar presupuesto | cotizar | cotiza | cotizá | cotice | cotizar ahora |
      cotiza ahora | cotiza aquí | cotiza gratis | cotiza online | cotizar online | cotizador | cotizar seguro |
      cotiza tu (seguro/auto/proyecto/viaje/envío) | cotizá tu (seguro/auto/proyecto) | quiero cotiz* |
      cotización gratis | iniciar proyecto | iniciar mi proyecto | empezar mi proyecto | empezar un proyecto |
      valora tu (casa/piso/vivienda) | tasar mi (casa/piso/coche) | solicitar | solicita | solicitá | solicite |
      solicitar ahora | solicita ahora | solicítalo | solicítalo ahora | solicítala | solicitar online |
      solicitar préstamo | solicita tu (préstamo/crédito/tarjeta/beca) |
      solicitar (tarjeta/crédito/mi crédito/mi préstamo/mi tarjeta/beca/admisión/financiamiento/financiación) |
      pedir préstamo | pide tu (préstamo/crédito/tarjeta) | pedí tu (préstamo/tarjeta) |
      quiero (mi/un/solicitar mi) (préstamo/crédito/tarjeta) | postular | postula | postular ahora | postula aquí |
      postúlate | postulate | postularme | postúlate ahora | aplicar | aplicar ahora |
      aplic(a/á) (ahora/aquí/ya/hoy/al programa/a la beca) | aplica | aplicar aquí | iniciar solicitud |
      enviar solicitud | enviar mi solicitud | completar solicitud | enviar candidatura | enviar cv | envía tu cv |
      matricularme | matricúlate | matriculate | matricularse | matrícula | matrícula abierta | matricúlate ahora |
      quiero matricul* | quiero postul* | iniciar matrícula | iniciar inscripción | trabaja con nosotros |
      quiero trabajar con ustedes | admisiones | donar | dona | done | doná | donar ahora | dona ahora | dona aquí |
      dona ya | doná ahora | quiero donar | hacer una donación | haz una donación | haz tu donación | hacer donación |
      realizar donación | haz un donativo | hacer un donativo | donar una vez | donación única | donar online |
      apadrinar | apadrina | apadriná | apadrina un niño | dona cada mes | donar mensualmente | donación mensual |
      dona mensualmente | colabora | colaborar | colabora ahora | quiero colaborar | colaborá | apóyanos | apoyanos |
      apoyar | apoya el proyecto | ayuda ahora | haz tu aporte | hacer un aporte | aportar | aportar ahora | firmar |
      firmar ahora | firmar contrato | firma aquí | firma la petición | firmar petición | verificar identidad |
      verifica tu identidad | verificar mi identidad | subir documento | subir dni | afiliarme | afíliate |
      afiliate ahora | alquilar | alquilar ahora | alquila ahora | rentar ahora | renta ahora |
      vender mi (casa/coche/auto/piso) | vende tu (casa/coche/auto/piso) | invertir | invertir ahora |
      invierte ahora | empieza a invertir | asegurar mi (auto/coche/hogar) | renovar | llévatelo | llevátelo |
      llévalo | me lo llevo | estrenar | estrena | iniciar trámite | quiero ser voluntari* |
      (hazte/ser) (voluntario/voluntaria) |
      (haz/hacer/realiza/realizar/hacé/haga/completa/completar) (pedido/reserva/compra/donación/donativo/aportación/aporte/matrícula/cotización/presupuesto/solicitud/pago) |
      (elegir/elige/elegí/escoge) (suscripción/membresía/tarifa/bono/paquete/pack) | hazte con (el/la/tu) |
      hazte con | quiero saber (el precio/cuánto cuesta) | (saber/conocer) el precio | solicita una llamada | pide que te llamemos | elige una hora | elegir horario | elige un horario | elige fecha | agenda una cita | agenda tu cita | agenda una demo | agendá | solicita una demo | reserva una demo | visita guiada reservar | reserva una visita | prueba de manejo | prueba de conducción | tasar | hacerme socio | quiero ser voluntario | inicia tu solicitud | cámbiate | renueva | firmar el contrato | firma digital | sube tu dni | sube tu documento | subir documentos | conectar mi banco | rentar | arrendar | regalar | comprar como regalo | volver a comprar `),
    ambiguous: spanish(`
      empezar | empieza | empezá | empecemos | empieza ahora | empezá ahora | empezar ahora | empieza ya |
      empezar ya | empieza hoy | empezar hoy | empieza aquí | comenzar | comienza | comenzá | comienza ahora |
      comenzar ahora | comenzá ahora | comience ahora | comienza ya | comienza hoy | comencemos | comenzar hoy |
      iniciar | inicia | inicia ahora | iniciar ahora | arrancar | arranca ahora | vamos | vamos allá | vamos a ello |
      adelante | dale | continuar | continúa | continuá | seguir adelante | siguiente | siguiente paso | próximo |
      próximo paso | paso siguiente | enviar | enviar ahora | envía | envíe | enviar formulario | enviar datos |
      mandar | confirmar | confirma | confirmar datos | aceptar oferta | ok | vale | sí | sí quiero | sí por favor |
      si quiero | claro que sí | lo quiero | lo quiero ahora | lo quiero ya | la quiero | los quiero | yo quiero |
      quiero | me interesa | estoy interesado | estoy interesada | quiero empezar | quiero empezar ya |
      quiero empezar ahora | quiero comenzar | quiero este | quiero el mío | me apunto | me sumo | probar | prueba |
      probá | probar ahora | prueba ahora | probalo | pruébalo | pruébalo ahora | pruébelo | haz clic |
      haz clic aquí | haga clic aquí | hacé clic aquí | clic aquí | click aquí | pulsa aquí | pincha aquí |
      presiona aquí | aquí | ver | ver ahora | más | más detalles | detalles | info | información | obtener |
      obtener ahora | obtén | obtenelo | obtenlo | obténlo ahora | conseguir | consigue | consíguelo |
      consíguelo ahora | consigue el tuyo | aprovecha | aprovechar | aprovéchalo | aprovechar oferta |
      aprovecha la oferta | aprovechá | aprovecha ahora | quiero aprovechar* | finalizar | terminar | completar |
      listo | hecho | usar | usar ahora | úsalo | abrir | elegir | elige | escoger | seleccionar | selecciona |
      participa ya | canjear | activar | activa | activar ahora | actuar ahora | ir | botón | enlace | leer | demo |
      demo gratis | demo gratuita | lanzar | gratis | guardar | actualizar | transforma tu (vida/negocio) |
      da el primer paso | da el paso | accede ahora | acceder ahora | únete ahora mismo `),
    pages: spanish(
      `entradas (antiguas/anteriores/recientes/siguientes/más antiguas/más recientes) | página (anterior/siguiente) | siguiente página`,
    ),
    neutral: spanish(
      `(aumentar/disminuir) (cantidad/) | añadir a marcadores | cuenta | tu cuenta | su cuenta | menú | abrir menú | cerrar menú | menú principal | mostrar menú | alternar navegación | alternar menú | navegación | cerrar | cerrar ventana | cerrar diálogo | descartar | x | volver | volver atrás | atrás | regresar | volver arriba | ir arriba | subir | arriba | anterior | previo | diapositiva (siguiente/anterior) | cancelar | omitir | saltar | omitir por ahora | ahora no | más tarde | quizás más tarde | tal vez más tarde | no gracias | no por ahora | buscar | busca | búsqueda | buscador | abrir buscador | inicio | página principal | home | portada | quiénes somos | quienes somos | sobre nosotros | acerca de | acerca de nosotros | nosotros | sobre mí | la empresa | empresa | empleo | empleos | trabajo | bolsa de trabajo | carreras | prensa | noticias | blog | novedades | inversores | inversionistas | mapa del sitio | mapa web | ayuda | centro de ayuda | soporte | soporte técnico | atención al cliente | servicio al cliente | preguntas frecuentes | faq | faqs | términos | términos y condiciones | términos de uso | términos de servicio | condiciones | condiciones de uso | condiciones generales | bases legales | bases y condiciones | privacidad | política de privacidad | políticas de privacidad | aviso de privacidad | aviso legal | legal | política de devoluciones | política de envíos | cookies | política de cookies | configurar cookies | configuración de cookies | preferencias de cookies | gestionar cookies | libro de reclamaciones | canal de denuncias | canal ético | defensa del consumidor | botón de arrepentimiento | protección de datos | habeas data | aceptar | aceptar todo | aceptar todas | aceptar cookies | acepto | rechazar | rechazar todo | rechazar todas | entendido | de acuerdo | denegar | solo necesarias | guardar preferencias | configurar | personalizar | preferencias | ajustes | accesibilidad | idioma | español | castellano | english | cambiar idioma | moneda | cambiar país | país | compartir | comparte | compartir en (facebook/twitter/x/whatsapp/linkedin) | twittear | imprimir | publicar comentario | dejar un comentario | comentar | comentarios | responder | me gusta | reportar | mostrar contraseña | ver contraseña | ocultar contraseña | editar | eliminar | borrar | quitar | limpiar | vaciar | restablecer | filtrar | filtros | aplicar filtros | aplicar filtro | ordenar | ordenar por | aplicar cupón | aplicar código | aplicar descuento | canjear código | facebook | twitter | instagram | linkedin | youtube | tiktok | pinterest | whatsapp | telegram | carrito | mi carrito | ver carrito | ver cesta | cesta | bolsa | lista de deseos | favoritos | mis favoritos | expandir | contraer | mostrar menos | ver menos | menos | pausar | silenciar | pantalla completa | ampliar | zoom | copiar | copiar enlace | copiado | modo oscuro | darse de baja | cancelar suscripción | todos los derechos reservados | estado del servicio | categorías | etiquetas | colecciones | recuérdame más tarde | tienda | volver a la tienda | seguir comprando | seguir con la compra | continuar comprando | saltar al contenido principal | ir al contenido principal | saltar navegación | volver al inicio | envíos y devoluciones | envíos | devoluciones | cambios y devoluciones | gastos de envío | formas de pago | métodos de pago | medios de pago | reclamaciones | hoja de reclamaciones | derecho de desistimiento | declaración de accesibilidad | sostenibilidad | sustentabilidad | relación con inversionistas | sala de prensa | únete al equipo | guardar selección | recordármelo más tarde | no volver a mostrar | ampliar imagen | página anterior | página siguiente | foto siguiente | imagen siguiente | imagen anterior | borrar filtros | limpiar filtros | ver bolsa | copiar link | reportar un problema | denunciar | elegir idioma | cambiar de país`,
    ),
    login: spanish(`
      iniciar sesión | inicia sesión | iniciá sesión | inicie sesión | inicio de sesión | entrar | entra |
      entrar ahora | ingresar | ingresa | ingresá | ingrese | acceder | accede | acceso | acceso clientes |
      acceso a clientes | acceso de clientes | acceso alumnos | acceso socios | acceso usuarios | acceso privado |
      área de clientes | área clientes | área de cliente | área cliente | área privada | área personal |
      área de alumnos | área de socios | zona de clientes | zona clientes | zona privada | mi área | mi cuenta |
      mis pedidos | mis cursos | mis reservas | mi perfil | perfil | soy cliente | soy alumno | ya soy cliente |
      ya soy alumno | ya tengo (una/) cuenta | ya tienes (una/) cuenta | ya tenés (una/) cuenta |
      tienes (una/) cuenta | login | log in | sign in | cerrar sesión | salir | desconectar | olvidé mi contraseña |
      olvidaste tu contraseña | has olvidado tu contraseña | olvidó su contraseña | recuperar contraseña |
      restablecer contraseña | olvidé mi clave | portal de clientes | portal del cliente | portal de empleados |
      campus virtual | aula virtual | intranet | banca en línea | banca online | banca por internet |
      oficina virtual | sucursal virtual |
      (acceder/entrar/ingresar/accede/ingresa/entra/ingresá) (a/en) (mi/tu/su/la) (cuenta/panel/área) |
      acceder con (google/facebook/apple) | iniciar sesión con (google/facebook/apple/microsoft) |
      entrar con (google/facebook/apple) | ingresar con (google/facebook/apple) | ir a mi panel | panel de control |
      mi panel | ingresar al sistema | entrar al sistema | dashboard | seguir mi pedido | sigue tu pedido | rastrear pedido | rastrea tu pedido | rastrear mi pedido | seguimiento de pedido | estado de mi pedido | seguimiento de envíos | mis compras | gestionar mi reserva | mi reserva | gestionar reserva | portal del paciente | portal del alumno | portal de alumnos | ya soy socio | ya eres cliente | banca electrónica | pagar mi factura | pagar mi recibo | mis facturas | gestionar suscripción `),
    verbs: {
      anywhere: false,
      low: spanish(
        `ver | vean | vea | mira | mire | descubr | conoc | conoz | conóc | lee | lea | explor | compara | compare | calcul | estim | encontr | encuentr | simul | analiz | analic | comprueb | comprob | consult | verific | revis | evalu | evalú | pregunt | pregúnt | vot | busc | visit | escuch | reproduc | mostrar | muestr | muéstr | aprend | enter | entér | infórm | informa | averigu | inspír | recorr | chate | respond | test | mide | medir | diagnostic | hoje | navega | indaga | observa | dale un vistazo | échale un vistazo | echa un vistazo | échanos | juega | jugar | hac el test | por qué | así | cómo | cuánt | cuál | dónde | leer | mir | compar | compart | hojea | qué es | qué hac | qué incluye | qué ofrec `,
      ),
      mid: spanish(
        `descarg | descárg | baja | recib | recíb | suscrib | suscríb | registr | regístr | crea | cree | creemos | únete | unir | únas | unite | súm | sum | instal | instál | contact | contáct | añad | añád | agreg | agrég | inscrib | inscríb | apunt | apúnt | guard | guárd | prueb | pruéb | prob | sígue | sígan | síguel | segui | notif | notíf | desbloque | obten | obtén | obtien | obteng | consig | consíg | conseg | escrib | escríb | enví | envia | mand | mánd | invit | particip | asist | cuéntan | cuentan | contan | déja | deja | date de alta | darme de alta | preinscrib | entérate por correo | accede | acceder | acceda | personaliz | configura tu | configurar mi | diseña | arma tu | armá tu | armar mi | publicar | publica tu | publique | anunci | anúnci | sube tu | activa tu | activar mi | sé parte | forma parte | formá parte | testea | testeá | báj | bajat | anót | anot | dar de alta | entérate y | recuérd | escrí | contác | avísa | avísenme | cuéntanos | creá | avisad | avisar | avíseme`,
      ),
      high: spanish(
        `compra | compre | cómpr | comprem | pedi | pedí | pide | píde | pida | pido | reserv | resérv | llam | llám | solicit | solicít | dona | done | donem | pagar | paga | pague | contrat | contrát | agend | agénd | habl | hábl | matricul | matricúl | cotiz | cotíz | cotic | apadrin | apadrín | adquier | adquiér | adquir | encarg | encárg | ordena | ordene | program | convers | postul | postúl | aplique | alquil | alquíl | renta | rente | réntal | vend | vénd | asegur | asegúr | coordin | concert | conciert | sacar | sacá | saca tu | colabor | apóya | apoya | hazte | hacete | hágase | asoci | asóci | firm | fírm | afíli | afili | financi | invert | inviert | suscribirme ahora | renov | renuev | tram | trámi | elige tu plan | abona | compr | pag | rent | regal | tramit | pedir `,
      ),
    },
    cues: {
      question: spanish('responder una pregunta | responde una pregunta | vot*'),
      discover: spanish('conoce* | conozca* | conocé | conóce* | leer* | lee | lea | leé'),
      learn: spanish(`
        saber más | sepa más | más información | más info | ver información | conoce* | conozca* | conocé | conóce* |
        cómo funciona | así funciona | leer* | lee | lea | leé | leyendo | cómo lo hacemos | cómo trabajamos |
        por qué elegirnos | por qué nosotros | aprend* | enter* | entér* | infórm* | informa* | historia | historias |
        caso | casos | artículo | preguntas frecuentes | testimonios | opiniones | en acción | recorrido | tour |
        descubre cómo | descubrí cómo | descubra cómo | muéstrame cómo | ver requisitos | nuestro equipo | blog |
        demo | demostración | ver la clase | así trabajamos | así lo hacemos | por qué somos | por qué confiar | por qué | cómo | misión | nosotros `),
      explore: spanish(`
        tienda | descubr* | explor* | ver más | ver todo | ver todos | ver todas | productos | producto | catálogo |
        colección | servicios | servicio | proyectos | proyecto | trabajos | portafolio | portfolio | cursos | curso |
        programa | temario | horarios | calendario | galería | fotos | habitaciones | propiedades | inmuebles |
        pisos | vacantes | ofertas | promociones | modelos | gama | plantillas | ejemplo | ejemplos | muestra |
        funciones | funcionalidades | características | detalles | detalle | ficha | equipo | carta | vista previa |
        previsualizar | extracto | capítulo | resultados | web | sitio | opciones | plan de estudios | todos | todas | destinos | ofertas de empleo | novedades | más vendidos | soluciones | integraciones | recetas | casos `),
      scroll: spanish(`
        mostrar más | cargar más | ver más resultados | desplázate | bajar | ver siguiente | saltar al contenido |
        ir al contenido
      `),
      social: spanish(
        `síguenos | seguinos | síganos | seguir | seguirnos | sigue* | únete a (la/nuestra) comunidad | unirme a la comunidad | únete al grupo | únete al canal | unirme al grupo | suscríbete en youtube | suscríbete al canal | suscríbete a nuestro canal | me gusta | comparte* | compartir | en instagram | en facebook | en linkedin | en tiktok | en youtube `,
      ),
      video: spanish(`vídeo* | video* | tráiler | trailer | reproduc* | película | escuch* | podcast | en vídeo`),
      pricing: spanish(`
        precios | planes | tarifa | tarifas | carta | menú | lista de precios | costos | costes | cuánto cuesta |
        ver precio | consultar precio | consulta precio | consulta el precio
      `),
      quiz: spanish(`
        tu nivel | mi nivel | descubre cuál | test | quiz | cuestionario | encuesta | puntuación | prueba de nivel |
        qué plan | cuál es mi | encuentra tu plan | encontrar mi plan | mi resultado | evalu* | diagnóstico |
        autodiagnóstico | tu talla | mi talla | para ti | te conviene `),
      calculator: spanish(`
        calcul* | calcúl* | estim* | simul* | cuánto podrías ahorrar | cuánto puedes ahorrar | roi | cuánto | ahorro | ahorrarías `),
      check: spanish(`
        una tienda | tu tienda | la tienda | encontrar tienda | buscar tienda | localizador | tienda más | mira si |
        comprueba si | consulta si | consultar si | disponib* | comprob* | comprueb* | dónde comprar |
        puntos de venta | tiendas | sucursal | sucursales | cobertura | analiz* | analic* | verific* | requisitos |
        consultar fechas | ver fechas | cómo llegar | ubicación | mapa | cerca de ti | encuentra una | revisa si |
        escanea* | tienda | disponibilidad | cercana | más cercana | cercanas | vuelos | hoteles | código postal | horarios | tu zona | mi zona | tu web | mi web | dominio | centro más | oficinas `),
      chat: spanish(`chat* | chateá | pregunt* | pregúnt* | whatsapp | messenger | telegram | pregúntanos`),
      sandbox: spanish(`
        probar la demo | prueba la demo | probar demo | abrir demo | demo en vivo | demo interactiva | probar en vivo
      `),
      newsletter: spanish(`
        boletín | boletines | suscri* | suscrí* | newsletter | novedades | alertas | noticias | consejos |
        ofertas por correo | recibir ofertas | mailing | informado | al día | no te pierdas `),
      waitlist: spanish(`
        lista de espera | la lista | avís* | avisa* | avise* | notif* | notíf* | acceso anticipado | invitación |
        invitaciones | beta | solicitar acceso | solicita acceso | recuérda* | recordármelo | lanzamiento | preventa |
        pre registro | notifíc* | preinscri* | recuérd* | vuelva a haber | disponible de nuevo | prioritario `),
      content: spanish(`
        guía | guías | ebook | e-book | e-books | libro | informe | reporte | plantilla | plantillas | checklist |
        catálogo | catálogos | folleto | dossier | brochure | temario | programa | pdf | manual | recetario | receta |
        recetas | kit | whitepaper | estudio | capítulo | muestra | envíamelo | enviármelo | envíenmelo | envíame |
        enviadme | recursos | recurso | descuento | cupón | código | regalo | calendario | ficha | por correo |
        hoja de cálculo | plan de estudios | infografía | contenido | muestras | temario pdf `),
      webinar: spanish(`
        plaza | plazas | cupo | cupos | lugar | asiento | webinar | webinario | seminario | taller | evento |
        masterclass | asistencia | asistir | congreso | clase en vivo | clase gratuita | clase gratis | charla |
        jornada | asiste* | encuentro | vacante | reto | entrada gratis | entrada gratuita | tu lugar | puertas abiertas | conferencia `),
      install: spanish(`
        app | apps | aplicación | instal* | instál* | extensión | plugin | google play | app store | chrome |
        firefox | windows | mac | android | ios | para iphone | descarg* | descárg* | báj*
      `),
      cart: spanish(`
        carrito | cesta | bolsa | canasta | favoritos | lista de deseos | guardar para después |
        guardar para más tarde | agregar | añadir | para después `),
      contact: spanish(`
        contact* | contáct* | mensaje | mensajes | info | información | informen | escríb* | escrib* | correo |
        cuéntanos | contanos | tus datos | mis datos | hablemos | hablamos | conversemos | charlemos | comentario |
        un email | enviar consulta | enviar mi consulta | enviar tu consulta | envía tu consulta |
        hacer una consulta | haz tu consulta | hacer consulta | realizar consulta | déjanos tu consulta |
        dejanos tu consulta | escrí* | contác* | informes `),
      account_sso: spanish(`
        con google | con apple | con facebook | con microsoft | con linkedin | con correo | con email |
        con mi correo | con tu correo
      `),
      account: spanish(`
        cuenta | cuentas | regist* | regíst* | inscri* | inscrí* | únete | unir* | únase | unite | usuario | perfil |
        alta | apunt* | apúnt* | súmate | sumate | sumarme | comunidad | club | equipo | miembro | crea* |
        preinscri* | parte | publi* | personaliz* | dar de alta | anót* | anot* | registr* | regístr* | tu tienda | tu web | tu página `),
      trial: spanish(`
        probar* | probá* | prueba | pruebe | pruebo | pruéb* | teste* | prueba gratis | prueba gratuita | tu prueba | mi prueba | la prueba | período de prueba | periodo de prueba |
        días gratis | mes gratis | de prueba | iniciar prueba | clase de prueba | días de prueba | versión de prueba
      `),
      free: spanish(`
        gratis | gratuita | gratuito | gratuitamente | sin costo | sin coste | sin cargo
      `),
      quote: spanish(`
        propuestas | una oferta | oferta por | presupuesto | presupuestos | cotiz* | cotíz* | cotic* | propuesta |
        tasación | tasar* | oferta | pedir precio | pide precio | solicitar precio | solicitar precios | precio |
        precios | mi proyecto | un proyecto | tu proyecto | iniciar proyecto | valora tu | valoración de tu | tasar | vender mi | vende tu `),
      call: spanish('llamar | llama | llámanos | llamanos | llámenos | llame | llamá | llamadnos'),
      callback: spanish(`
        te llamamos | me llame | me llamen | le llamamos | lo llamamos | los llamamos | te llamemos | te llamo |
        que me llamen | que me llaméis | llámame | llamame | llamadme | llámenme | solicit* llamada |
        solicitar llamada | solicita llamada | solicitar una llamada | solicita una llamada | solicita tu llamada |
        pedir llamada | recibir llamada | recibir una llamada | nosotros te llamamos | llamada `),
      meeting: spanish(`
        videollamada | videoconferencia | demo | demos | demostración | llamada | cita | citas | turno | turnos |
        reunión | reuniones | asesor | asesora | asesores | asesoría | asesor* | experto | experta | expertos |
        especialista | ventas | comercial | agend* | consulta | consultoría | consultor | visita | sesión |
        auditoría | diagnóstico | valoración | entrevista | abogado | ejecutivo | agente | habla* | hable | hablemos |
        nuestro equipo | el equipo | pedir hora | reservar hora | pide hora | clase | clases | coordin* |
        primera clase | partner | distribuidor | prueba de manejo | test drive | prueba de conducción | llamada agendada `),
      donate_monthly: spanish(`
        al mes | cada mes | mensual | mensuales | mensualmente | apadrin* | apadrín* | hazte socio | hazte socia |
        hacete socio | hacete socia | ser socio | donante mensual | padrino | madrina | socio | socia
      `),
      donate: spanish(`
        dona* | done | doná | donación | donaciones | donativo | colabor* | apóya* | apoya* | aport* | ayuda ahora |
        aportación
      `),
      apply: spanish(`
        postul* | postúl* | aplica* | aplicar | aplicá | aplique | matricul* | matricúl* | matrícula | candidatura |
        solicitud | admisión | admisiones | beca | becas | préstamo | crédito | hipoteca | tarjeta de crédito |
        tarjeta | cv | currículum | inscripción | trabaja con nosotros | afíli* | afili* | financiación |
        financiamiento | voluntari* | trámite | trabaja con | voluntario | voluntaria | matrícul* `),
      subscribe_paid: spanish(
        `suscri* | suscrí* | plan | planes | premium | pro | básico | estándar | membresía | miembro | hazte fan | actualizar a | mejorar plan | tarifa | bono | paquete | pack | suscripción | renov*`,
      ),
      contract: spanish(`firm* | fírm* | contrato | firmar contrato | firmar el contrato | firma digital`),
      identity: spanish(`identidad | dni | documento | pasaporte | verific* | documentos | mi banco`),
      buy: spanish(`
        caja | checkout | compr* | cómpr* | pedir | pide | pida | pedi* | pedí | pedido | pag* | reserv* | resérv* |
        contrat* | contrát* | entradas | boletos | tickets | tienda | orden* | adquir* | adquier* | adquiér* |
        encarg* | preventa | preordenar | alquil* | renta* | rentar | solicítalo | llév* | llevo | estren* |
        hazte con | pago | habitación | mesa | rent* | regal* | pasaje | pasajes `),
    },
    vague: spanish(`
      enviar | enviar formulario | enviar datos | envía | mandar | clic aquí | click aquí | haz clic | haz clic aquí |
      haga clic aquí | hacé clic aquí | pincha aquí | pulsa aquí | aquí | ir | ok | entrar | siguiente | continuar |
      listo | confirmar | aceptar | más | saber más | leer más | ver más | mostrar más | más información | más info |
      más detalles | detalles | ver detalles | ver | empezar | empieza | empezar ahora | empieza ahora | comenzar |
      comienza | comenzar ahora | comienza ahora | iniciar | obtener | obtener ahora | conseguir | abrir | botón |
      enlace | probar | probar ahora | descargar | elegir | seleccionar | sí | vamos | guardar | info | información |
      quiero | lo quiero | finalizar | próximo | acceder | conoce más | conocer más | descubre más
    `),
  },

  consent: {
    banner: spanish(`
      cookie | cookies | usamos cookies | utilizamos cookies | este sitio usa cookies |
      este sitio web utiliza cookies | esta web utiliza cookies | uso de cookies | política de cookies |
      configuración de cookies | preferencias de cookies | galletas | tu privacidad | su privacidad |
      valoramos tu privacidad | tu privacidad es importante | nos importa tu privacidad | respetamos tu privacidad |
      centro de preferencias de privacidad | gestionar consentimiento | consentimiento | rgpd | lopd | lgpd |
      tecnologías similares | tecnologías de seguimiento | interés legítimo | nuestros socios |
      almacenar y acceder a información | publicidad personalizada | anuncios personalizados |
      cookies propias y de terceros
    `),
    buttons: spanish(`
      aceptar | aceptar todo | aceptar todas | aceptar cookies | aceptar todas las cookies | aceptar las cookies |
      aceptar y cerrar | aceptar y continuar | aceptar selección | aceptar seleccionadas | aceptar solo necesarias |
      acepto | acepto todo | acepto las cookies | aceptarlas todas | permitir | permitir todo | permitir todas |
      permitir todas las cookies | permitir cookies | permitir selección | estoy de acuerdo | de acuerdo | entendido |
      ok | vale | lo entiendo | sí acepto | consentir | consentir todo | rechazar | rechazar todo | rechazar todas |
      rechazar cookies | rechazar todas las cookies | rechazarlas todas | rechazar opcionales | denegar |
      denegar todo | no acepto | no aceptar | continuar sin aceptar | solo necesarias | solo las necesarias |
      solo cookies necesarias | sólo necesarias | solo esenciales | usar solo cookies necesarias | solo técnicas |
      configurar | configurar cookies | configuración | configuración de cookies | gestionar | gestionar cookies |
      gestionar opciones | gestionar preferencias | administrar | administrar cookies | administrar preferencias |
      administrar opciones | personalizar | personalizar cookies | personalizar selección | preferencias |
      preferencias de cookies | ajustes | ajustes de cookies | ver preferencias | más opciones | mostrar detalles |
      ver detalles | mostrar propósitos | mostrar fines | más información | saber más | leer más |
      política de cookies | política de privacidad | guardar preferencias | guardar configuración | guardar ajustes |
      guardar y cerrar | guardar y salir | confirmar mis preferencias | confirmar selección | cerrar
    `),
  },

  fields: {
    kinds: {
      text: spanish(
        ` otro importe | otra cantidad | otro monto | nombre del proyecto | nombre del producto | nombre del evento | nombre del equipo | nombre de la mascota | nombre de tu mascota | matrícula del vehículo | placa | número de pedido | número de factura | referencia | pregunta secreta | respuesta`,
      ),
      email: spanish(`
        correo electrónico | dirección de correo electrónico | dirección de correo | dirección de email |
        dirección email | correo | correo corporativo | correo de empresa | correo de trabajo | correo institucional |
        email corporativo | email | email de empresa | tu email | tu correo | casilla de correo | casilla de email |
        mail
      `),
      phone: spanish(`
        teléfono | número de teléfono | teléfono móvil | teléfono celular | teléfono fijo | teléfono de contacto |
        número de contacto | número de celular | número de móvil | número de whatsapp | móvil | celular | cel | tel |
        telf | tfno | tlf | whatsapp | fijo | código de área | prefijo | lada | a qué número te llamamos |
        qué número | número te llamamos | te llamamos | te contactamos
      `),
      'given-name': spanish(`
        nombres | primer nombre | segundo nombre | nombre de pila | solo nombre | nombre sin apellidos
      `),
      'family-name': spanish(`
        apellido | apellidos | primer apellido | segundo apellido | apellido paterno | apellido materno |
        tus apellidos
      `),
      'card-name': spanish(`
        titular de la tarjeta | nombre en la tarjeta | nombre del titular | nombre del titular de la tarjeta |
        nombre como aparece en la tarjeta | nombre tal como aparece | nombre impreso en la tarjeta | titular |
        nombre que aparece en la tarjeta | nombre y apellido como figura en la tarjeta
      `),
      'card-number': spanish(`
        número de tarjeta | número de la tarjeta | número de tu tarjeta | nº de tarjeta | n de tarjeta |
        tarjeta de crédito | tarjeta de débito | tarjeta de crédito o débito | número de tarjeta de crédito | tarjeta
      `),
      'card-expiry': spanish(`
        fecha de caducidad | caducidad | fecha de vencimiento | vencimiento | fecha de expiración | expiración |
        vence | válida hasta | válido hasta | validez | mes de vencimiento | año de vencimiento | mm aa | mm aaaa |
        mes año
      `),
      'card-code': spanish(`
        código de seguridad | cvv | cvc | cvv2 | código cvv | código cvc | clave de seguridad | código de la tarjeta |
        csc
      `),
      bank: spanish(`
        iban | cuenta bancaria | número de cuenta | cuenta corriente | clabe | clabe interbancaria | cbu | cvu |
        cbu cvu | alias cbu | cci | titular de la cuenta | banco | bic | swift | entidad bancaria |
        domiciliación bancaria | datos bancarios
      `),
      'national-id': spanish(`
        dni | nif | nie | cif | dni nie | dni o nie | nif cif | cif nif | nif nie | curp | rfc | cuit | cuil | rut |
        ruc | nit | cédula | cédula de identidad | cédula de ciudadanía | número de cédula | documento de identidad |
        documento | número de documento | nº de documento | número de identificación | identificación fiscal |
        identificación oficial | pasaporte | número de pasaporte | seguridad social | número de seguridad social |
        nss | carnet de identidad | carné de conducir | licencia de conducir | ine | clave de elector |
        número fiscal | tarjeta sanitaria
      `),
      health: spanish(`
        salud | historial médico | historia clínica | diagnóstico médico | síntomas | síntoma | medicación |
        medicamentos | alergias | alergia | discapacidad | embarazo | embarazada | peso | altura | estatura |
        talla y peso | grupo sanguíneo | enfermedad | enfermedades | patología | tratamiento médico | seguro médico |
        obra social | prepaga | eps | fumador | fumadora | lesión | lesiones | intolerancias
      `),
      'birth-date': spanish(`
        fecha de nacimiento | nacimiento | fecha nac | f nacimiento | año de nacimiento | día de nacimiento |
        mes de nacimiento | lugar y fecha de nacimiento | cumpleaños | fecha de cumpleaños | tu edad | edad |
        cuántos años tienes | cuándo naciste
      `),
      gender: spanish(`
        sexo | género | estado civil | pronombres | título de cortesía | trato | sr sra | te identificas como
      `),
      'company-size':
        spanish(` (cuántas/) personas (hay/trabajan/) en tu (equipo/empresa) | tamaño de la empresa | tamaño de empresa | tamaño de tu empresa | número de empleados | nº de empleados |
        n de empleados | nro de empleados | cantidad de empleados | cuántos empleados | empleados |
        número de trabajadores | trabajadores | número de colaboradores | cantidad de colaboradores | colaboradores |
        tamaño del equipo | cuántas personas trabajan | cuántos son en tu equipo
      `),
      industry: spanish(`
        sector | sector de actividad | industria | giro | giro de la empresa | giro del negocio | rubro | actividad |
        actividad de la empresa | actividad económica | tipo de empresa | tipo de negocio |
        a qué se dedica tu empresa | ramo
      `),
      'job-title': spanish(`
        cargo | puesto | puesto de trabajo | puesto que ocupa | rol | tu rol | función | profesión | ocupación |
        posición | cargo en la empresa | área de trabajo | área | nivel jerárquico | situación laboral |
        a qué te dedicas
      `),
      budget: spanish(`
        presupuesto | presupuesto aproximado | presupuesto estimado | rango de presupuesto | facturación |
        facturación anual | facturación mensual | ventas anuales | ventas mensuales | ingresos | ingresos mensuales |
        ingreso mensual | ingresos netos | salario | sueldo | renta mensual | nómina | deuda | importe de la deuda |
        monto del crédito | monto del préstamo | importe del préstamo | cuánto dinero necesitas | inversión |
        inversión estimada | cuánto quieres invertir | cuánto quieres gastar | valor de la vivienda
      `),
      company:
        spanish(` nombre de (la/tu) tienda | empresa | nombre de la empresa | nombre de empresa | nombre de tu empresa | tu empresa | razón social |
        compañía | nombre de la compañía | negocio | nombre del negocio | nombre de tu negocio | organización |
        institución | nombre comercial | centro educativo | colegio | universidad | nombre del comercio | entidad |
        empresa donde trabajas | empleador | escuela | centro de trabajo `),
      website: spanish(`
        sitio web | página web | web | web de tu empresa | url | url de tu web | url de tu tienda | dominio | tu web |
        tu sitio | tu página | enlace | dirección web | perfil de linkedin | linkedin | instagram |
        usuario de instagram
      `),
      street: spanish(`
        dirección | tu dirección | dirección postal | dirección de envío | dirección de entrega |
        dirección de facturación | dirección de la empresa | dirección del inmueble | dirección completa | domicilio |
        domicilio fiscal | calle | calle y número | nombre de la calle | número | número exterior | número interior |
        no exterior | no interior | piso | piso y puerta | piso depto | depto | puerta | portal | escalera | bloque |
        altura de la calle | entre calles | colonia | barrio | urbanización | referencias | vía | tipo de vía
      `),
      postcode: spanish('código postal | cód postal | c p | cp | cpa'),
      city: spanish(`
        ciudad | localidad | población | municipio | comuna | alcaldía | delegación | municipio o alcaldía |
        ciudad o localidad | partido | pueblo | desde qué ciudad
      `),
      region: spanish(`
        provincia | estado | región | comunidad autónoma | departamento | estado provincia | provincia o estado |
        estado o provincia | distrito | cantón
      `),
      country: spanish(`
        país | país de residencia | país región | nacionalidad | país de origen | ciudadanía | desde qué país
      `),
      quantity: spanish(
        `cantidad | número de personas | nº de personas | cuántas personas | cuántos | cuántas | comensales | huéspedes | adultos | niños | menores | habitaciones | pasajeros | viajeros | asistentes | unidades | importe | monto | número de alumnos | número de usuarios | personas | noches | metros cuadrados | superficie`,
      ),
      coupon: spanish(`
        cupón | cupón de descuento | código de cupón | código de descuento | código promocional |
        código de promoción | código promo | vale | vale de descuento | tarjeta regalo | tarjeta de regalo |
        código de referido | código de invitación | código de regalo | código amigo
      `),
      date: spanish(`
        fecha | fecha de entrada | fecha de salida | fecha de llegada | fecha de inicio | fecha de fin |
        fecha preferida | fecha deseada | fecha del evento | fecha de la cita | fecha y hora | entrada | salida |
        llegada | ida | vuelta | check in | check out | día | hora | horario | horario preferido |
        horario de contacto | mejor hora para llamarte | cuándo | mes | año | día y hora | cuándo te viene bien
      `),
      confirm: spanish(`
        confirmar contraseña | confirma la contraseña | confirma tu contraseña | confirme su contraseña |
        confirmación de contraseña | repetir contraseña | repite la contraseña | repite tu contraseña |
        repita la contraseña | repetí la contraseña | vuelve a escribir la contraseña | confirmar clave |
        repetir clave | confirmar email | confirma tu email | confirmar correo | confirma tu correo |
        confirma tu correo electrónico | confirmar correo electrónico | repite tu email | repetir email |
        repetir correo | repite tu correo | código de verificación | código sms | código de 6 dígitos |
        código que te enviamos | código de confirmación | código que recibiste `),
      'new-password': spanish(`
        nueva contraseña | crea una contraseña | crear contraseña | crear una contraseña | crea tu contraseña |
        crea tu clave | elige una contraseña | elegir contraseña | elegí una contraseña | establece una contraseña |
        define tu contraseña | contraseña nueva | nueva clave
      `),
      password: spanish('contraseña | tu contraseña | clave | clave de acceso | clave personal | password | pin'),
      username: spanish(`
        usuario | nombre de usuario | usuario o correo | id de usuario | alias | apodo | nick | número de socio |
        número de cliente | nº de cliente | número de alumno | código de cliente | matrícula de alumno | legajo `),
      name: spanish(`
        nombre | nombre y apellidos | nombre y apellido | nombres y apellidos | nombre completo |
        nombre del contacto | nombre de contacto | tu nombre | su nombre | tu nombre completo | persona de contacto |
        nombre del solicitante | nombre del alumno | nombre del responsable | cómo te llamas | cuál es tu nombre |
        apellidos y nombre | apellido y nombre | quién eres
      `),
      search: spanish(`
        buscar | busca | búsqueda | buscador | qué buscas | qué estás buscando | buscar productos | buscar en |
        palabra clave | palabras clave | encuentra
      `),
      captcha: spanish(`
        captcha | no soy un robot | soy humano | verificación de seguridad | introduce los caracteres |
        escribe los caracteres | código de la imagen | escribe el resultado | cuánto es | cuánto son |
        resuelve la suma | antispam | código captcha
      `),
      consent: spanish(`
        acepto | aceptar | he leído | estoy de acuerdo | autorizo | consiento | doy mi consentimiento | declaro |
        confirmo que | términos | términos y condiciones | condiciones | política de privacidad |
        políticas de privacidad | aviso de privacidad | aviso legal | tratamiento de mis datos |
        tratamiento de datos | protección de datos | privacidad | recordarme | recuérdame | recordar mis datos |
        mantener sesión iniciada | mantener la sesión | mantenerme conectado | no cerrar sesión | quiero recibir |
        deseo recibir | me gustaría recibir | recibir | suscribirme | boletín | newsletter |
        comunicaciones comerciales | promociones | ofertas | novedades | publicidad | sí quiero | envíenme | envíame |
        soy mayor de
      `),
      message: spanish(`
        mensaje | tu mensaje | escribe tu mensaje | comentario | comentarios | consulta | tu consulta |
        escribe tu consulta | pregunta | preguntas | tu pregunta | duda | dudas | observaciones | notas |
        notas del pedido | descripción | describe tu proyecto | describe tu caso | detalles | detalle |
        detalles del proyecto | cuéntanos | cuéntanos más | cuéntanos sobre | contanos | háblanos de |
        en qué podemos ayudarte | en qué te podemos ayudar | cómo podemos ayudarte | en qué podemos ayudarle |
        cómo te podemos ayudar | qué necesitas | asunto | motivo | motivo de la consulta | motivo de contacto |
        información adicional | algo más | peticiones especiales | solicitud | tu idea | opinión | reseña |
        sugerencias
      `),
      file: spanish(`
        adjuntar | adjunta | subir | sube | archivo | cv | currículum | curriculum vitae | hoja de vida |
        carta de presentación | foto | fotografía | factura
      `),
      choice: spanish(`
        elige | elegir | selecciona | seleccionar | escoge | cuál | qué plan | qué servicio | qué curso |
        cómo nos conociste | cómo nos has conocido | cómo supiste de nosotros | cómo te enteraste | te interesa |
        me interesa | interés | servicio de interés | curso de interés | programa de interés | tipo de |
        tipo de documento | motivo de | preferencia | modalidad | turno | sede | sucursal | tratamiento de interés |
        frecuencia | nivel | talla | color
      `),
    },
    required: spanish(`
      obligatorio | obligatoria | obligatorios | campo obligatorio | campos obligatorios | requerido | requerida |
      campo requerido | campos requeridos | necesario
    `),
    optional: spanish(`
      opcional | opcionales | no obligatorio | no requerido | si aplica | si procede | si corresponde | si tienes |
      si tenés | si lo deseas | si quieres | si lo tiene | en su caso
    `),
    marketing: spanish(`
      newsletter | boletín | marketing | ofertas | ofertas especiales | promociones | promocional | promocionales |
      novedades | noticias | comunicaciones comerciales | comunicaciones | información comercial | publicidad |
      publicitaria | quiero recibir | deseo recibir | acepto recibir | me gustaría recibir | recibir correos |
      recibir emails | recibir información | recibir ofertas | recibir novedades | recibir promociones | suscribirme |
      envíenme | envíame | envíadme | mantenerme informado | mantenerme al día | terceros | empresas del grupo |
      nuestros socios | descuentos exclusivos | por sms | mensajes de texto | por whatsapp | lista de correo |
      consejos
    `),
    reasons: spanish(`
      para que podamos | para poder | para enviarte | para enviarle | para mandarte | para contactarte |
      para llamarte | para avisarte | para confirmar | para verificar | para proteger tu | para calcular |
      para mostrarte | para encontrar tu | para personalizar | para preparar tu | para adaptar | para ajustar |
      para coordinar | para la entrega | para el envío | para emitir | para la factura | para facturar | así podemos |
      así podremos | así sabemos | de este modo podemos | lo necesitamos | la necesitamos | te lo pedimos |
      lo pedimos | solo lo usamos | solo lo usaremos | sólo lo usaremos | lo usaremos | la usaremos | lo utilizamos |
      la utilizamos | solo se utiliza | se usa solo | se usará | únicamente para | solo para | nos ayuda a |
      nos sirve para | por si | en caso de | porque | por qué lo pedimos | por qué te pedimos | por ley |
      por normativa | por tu seguridad | lo exige la ley
    `),
    workMail: {
      asked: spanish(`
        (correo/correo electrónico/e-mail/mail/dirección de correo/dirección de correo electrónico/dirección de e-mail)
        (corporativo/corporativa/profesional/laboral/empresarial/institucional/de empresa/de la empresa/de tu empresa/de su empresa/de trabajo/del trabajo)
        | no (aceptamos/se aceptan/se admiten) (correos/direcciones/cuentas) (personales/gratuitos/gratuitas) | no gmail |
        (correos/direcciones/cuentas) personales no
      `),
      either: spanish(`
        o (personal/particular/privado) | (personal/particular/privado) o | preferiblemente | preferentemente |
        de preferencia | si (lo/la) tienes | si es posible
      `),
    },
  },

  purposes: {
    login: spanish(`
      restablece(r/) (la/mi/tu/) contraseña | recupera(r/) (la/mi/tu/) (contraseña/cuenta) |
      cambia(r/) (la/mi/tu/) contraseña | código de verificación | verificación en dos pasos | introduce el código |
      iniciar sesión | inicia sesión | iniciá sesión | inicio de sesión | ingresar | ingresá | ingresa a tu cuenta |
      acceder | accede a tu cuenta | acceso clientes | entrar | bienvenido de nuevo | login | olvidé mi contraseña |
      olvidaste tu contraseña | has olvidado tu contraseña | recordarme | recuérdame | área de clientes |
      mantener sesión
    `),
    signup: spanish(`
      crea(r/) (mi/tu/un/) (espacio de trabajo/tienda/equipo) | registrarse | regístrate | registrarme |
      registrate | registro | crear cuenta | crear una cuenta | crear mi cuenta | crea tu cuenta |
      crea tu cuenta gratis | crear cuenta gratis | abrir cuenta | abre tu cuenta | abrir mi cuenta | nueva cuenta |
      únete | unirme | prueba gratis | prueba gratuita | empezar gratis | empieza gratis | comenzar gratis |
      pruébalo gratis | iniciar prueba gratuita | crear perfil | darme de alta | date de alta | hazte socio
    `),
    newsletter: spanish(`
      (de descuento/) en tu (primer/próximo) pedido | (quiero/obtener/recibir) mi (código/descuento) | newsletter |
      boletín | nuestro boletín | suscríbete | suscribirse | suscribirme | suscribite | suscripción |
      suscríbete a nuestra newsletter | suscríbete a nuestro boletín | lista de correo | lista de espera | avísame |
      avisame | notifícame | novedades | últimas novedades | recibe novedades | recibe nuestras novedades |
      recibe ofertas | mantente al día | mantente informado | no te pierdas nada | consejos semanales |
      en tu bandeja de entrada | sé el primero en enterarte | próximamente | acceso anticipado |
      ofertas exclusivas
    `),
    lead: spanish(`
      (contacta/contactar/habla/hablar) con (ventas/nuestro equipo) | (cuéntanos/háblanos de) tu proyecto |
      tu proyecto | (empezar/iniciar) (un/tu/) proyecto | solicitar demo | solicita una demo | solicitar una demo |
      solicita tu demo | agenda una demo | agendar demo | agendar una demo | quiero mi demo | pedir demo |
      reservar demo | demo | solicitar presupuesto | solicita presupuesto | solicita tu presupuesto |
      pedir presupuesto | pide presupuesto | pide tu presupuesto | presupuesto | presupuesto gratis |
      presupuesto sin compromiso | cotizar | cotiza | cotización | solicitar cotización | solicita tu cotización |
      solicitar información | solicita información | solicita más información | pedir información |
      quiero información | quiero más información | recibir información | más información | descargar | descarga |
      descargar guía | descarga la guía | guía | ebook | informe | plantilla | catálogo | dossier | temario |
      folleto | asesoría | asesoría gratuita | asesoramiento | consulta gratuita | hablar con ventas |
      habla con un experto | hablar con un asesor | te llamamos | llámame | quiero que me llamen |
      solicitar llamada | webinar | reservar mi plaza | reserva tu plaza | propuesta | solicitar | solicitar ahora |
      solicitud | postular | inscripción | inscribirme | matricúlate | simular | préstamo | diagnóstico gratuito |
      auditoría gratuita | déjanos tus datos | quiero empezar | me interesa | valoración gratuita
    `),
    contact: spanish(`
      contacto | contáctanos | contactanos | contáctenos | contactar | contacta con nosotros | contacta |
      ponte en contacto | póngase en contacto | enviar mensaje | enviar un mensaje | envíanos un mensaje | mensaje |
      escríbenos | escribinos | escríbanos | hablemos | en qué podemos ayudarte | cómo podemos ayudarte |
      déjanos un mensaje | tu mensaje | formulario de contacto | enviar consulta | tu consulta | consultas |
      haz una pregunta | sugerencias
    `),
    search: spanish('buscar | busca | búsqueda | buscador | resultados | filtrar | encontrar | qué buscas'),
    checkout: spanish(`
      pago | pagar | pagar ahora | finalizar compra | finalizar pedido | realizar pedido | confirmar pedido |
      confirmar compra | completar compra | tramitar pedido | resumen del pedido | resumen de compra | datos de pago |
      datos de envío | datos de facturación | dirección de envío | dirección de facturación | facturación |
      método de pago | forma de pago | comprar | comprar ahora | añadir al carrito | agregar al carrito |
      añadir a la cesta | datos de la tarjeta | proceder al pago | continuar al pago | suscribirme ahora |
      compra segura
    `),
    booking: spanish(`
      reservar | reserva | reserva ahora | reservar ahora | reservá | reservas | reservación | haz tu reserva |
      reservar mesa | reserva tu mesa | cita | pedir cita | pide cita | pide tu cita | agendar cita | agenda tu cita |
      solicitar cita | cita previa | turno | sacar turno | pedir turno | disponibilidad | ver disponibilidad |
      consultar disponibilidad | comprobar disponibilidad | check in | elige fecha | elige día y hora |
      elige un horario | elige una fecha | fecha y hora | agendar | agenda tu visita
    `),
    donation: spanish(`
      donar | dona | dona ahora | donar ahora | donación | haz una donación | haz tu donación | donativo |
      aportación | aporte | tu aporte | apadrina | hazte socio | una vez | cada mes | colabora | apóyanos
    `),
    quiz: spanish(`
      quiz | test | encuesta | cuestionario | evaluación | puntuación | ver mi resultado | ver resultado |
      ver mis resultados | pregunta 1 | siguiente pregunta | calcular | calcula | calculadora | simulador | simular |
      votar | prueba de nivel
    `),
  },

  sections: {
    other: spanish(
      'eventos | próximos eventos | blog | nuestro blog | del blog | noticias | últimas noticias | artículos | últimos artículos | últimas entradas | actualidad',
    ),
    benefits: spanish(`
      beneficios | ventajas | características | funcionalidades | funciones | por qué elegirnos | por qué nosotros |
      por qué elegir | por qué | qué incluye | qué ofrecemos | lo que ofrecemos | qué hacemos | lo que hacemos |
      nuestros servicios | servicios | soluciones | nuestras soluciones | todo lo que necesitas |
      todo en un solo lugar | todo en uno | diseñado para | pensado para | hecho para | qué nos diferencia |
      qué nos hace diferentes | razones para | razones | qué vas a aprender | qué aprenderás | lo que aprenderás |
      a quién va dirigido | para quién es | es para ti si | nuestras clases | actividades | instalaciones |
      especialidades | áreas de práctica | te ofrecemos | así te ayudamos | cómo te ayudamos | productos |
      nuestros productos | temario | qué obtienes | lo que obtienes | lo que recibes
    `),
    'how-it-works': spanish(`
      cómo funciona | así funciona | cómo trabajamos | así trabajamos | nuestro proceso | el proceso | proceso |
      pasos | paso a paso | paso 1 | en tres pasos | en 3 pasos | tres pasos | 3 pasos | en 4 pasos | en pocos pasos |
      pasos sencillos | es muy fácil | así de fácil | así de simple | así de sencillo | qué pasa después |
      qué ocurre después | cómo empezar | cómo contratar | cómo comprar | cómo solicitar | cómo reservar |
      nuestro método | el método | metodología
    `),
    demo: spanish(`
      demo | demo en vivo | míralo en acción | en acción | vídeo | video | ver el vídeo | ver el video |
      mira el video | tour | recorrido | recorrido virtual | pruébalo tú mismo | vista previa | un vistazo |
      por dentro | échale un vistazo | galería | capturas
    `),
    testimonials: spanish(`
      testimonios | testimonio | opiniones | opiniones de clientes | opiniones de nuestros clientes | lo que dicen |
      qué dicen | lo que dicen nuestros clientes | qué dicen nuestros clientes | qué opinan | lo que opinan |
      nuestros clientes opinan | nuestros clientes dicen | lo dicen ellos | lo dicen nuestros clientes |
      ellos ya confían | ya confían en nosotros | reseñas | clientes felices | clientes satisfechos |
      clientes contentos | historias reales | historias de éxito | casos reales | experiencias | valoraciones |
      nuestros alumnos | lo que dicen nuestros alumnos | nuestros pacientes | qué dicen de nosotros |
      hablan de nosotros nuestros clientes
    `),
    logos: spanish(`
      confían en nosotros | empresas que confían | empresas que confían en nosotros | ya confían | nuestros clientes |
      clientes | marcas que confían | marcas | nuestras marcas | partners | socios | nuestros socios | aliados |
      nuestros aliados | colaboradores | colaboran | empresas colaboradoras | trabajamos con | han confiado |
      elegido por | usado por | utilizado por | patrocinadores | integraciones | con el respaldo de |
      con el apoyo de | aseguradoras | entidades
    `),
    rating: spanish(`
      valoración | valoraciones | calificación | calificaciones | puntuación | estrellas | de 5 | sobre 5 |
      reseñas en google | opiniones en google | trustpilot | valoración media
    `),
    numbers: spanish(`
      en cifras | en números | nuestras cifras | nuestros números | cifras | resultados | nuestro impacto | impacto |
      trayectoria | datos | nos avalan | logros | los números hablan | números que hablan | nuestros resultados
    `),
    'case-study': spanish(`
      casos de éxito | caso de éxito | casos de estudio | caso de estudio | historias de clientes |
      historia de éxito | portafolio | portfolio | proyectos | nuestros proyectos | nuestros trabajos | trabajos |
      trabajos realizados | últimos proyectos | obras | obras realizadas
    `),
    press: spanish(`
      prensa | en los medios | en prensa | hablan de nosotros | han hablado de nosotros | aparecemos en |
      nos has visto en | nos viste en | como se vio en | visto en | nos mencionan | en las noticias | medios |
      premios | reconocimientos | galardones | certificaciones
    `),
    people: spanish(`sobre mí | quién soy | me llamo | hola soy | tu profesora | tu profesor | tu instructor | 
      equipo | nuestro equipo | el equipo | conoce al equipo | conoce a nuestro equipo | conocé al equipo |
      quiénes somos | sobre nosotros | sobre mí | quién soy | quién está detrás | nosotros | nuestra historia |
      fundadores | fundadora | fundador | profesores | profesorado | nuestros profesores | docentes | instructores |
      ponentes | especialistas | nuestros especialistas | entrenadores | nuestros entrenadores | nuestros abogados |
      nuestros médicos | cuadro médico | profesionales | nuestros profesionales | asesores | tu profesor |
      tu profesora | tu coach
    `),
    pricing: spanish(`
      precios | precio | planes | planes y precios | nuestros planes | elige tu plan | elegí tu plan | elige el plan |
      escoge tu plan | tarifas | nuestras tarifas | paquetes | cuánto cuesta | costos | costes | inversión |
      tu inversión | membresías | cuotas | bonos | abonos | precios claros | precios transparentes | entradas |
      el plan perfecto
    `),
    comparison: spanish(`
      comparativa | comparación | compara | comparar | versus | vs | frente a | la diferencia | antes y después |
      con y sin | otros | nosotros vs | alternativas | por qué cambiar | tabla comparativa
    `),
    guarantee: spanish(`
      garantía | nuestra garantía | garantía de satisfacción | garantía de devolución | garantías | sin riesgo |
      sin riesgos | cero riesgo | satisfacción garantizada | devolución | devoluciones | nuestro compromiso |
      compra protegida | te devolvemos tu dinero | te devolvemos el dinero | tranquilidad
    `),
    faq: spanish(`
      preguntas frecuentes | faq | faqs | preguntas y respuestas | preguntas | dudas | dudas frecuentes |
      tienes dudas | tenés dudas | resolvemos tus dudas | tus dudas | tienes preguntas | consultas frecuentes |
      lo que más nos preguntan | aún tienes dudas
    `),
    contact: spanish(`
      contacto | contáctanos | contactanos | contáctenos | contacta con nosotros | ponte en contacto | hablemos |
      escríbenos | dónde estamos | dónde encontrarnos | encuéntranos | visítanos | visitanos | ven a vernos |
      ubicación | cómo llegar | nuestras oficinas | nuestras sedes | sedes | sucursales | nuestras sucursales |
      nuestros centros | horario | horarios | horario de atención | estamos aquí
    `),
    form: spanish(`
      solicita | solicita tu | solicita una demo | solicita información | solicita más información |
      solicita presupuesto | solicita tu presupuesto | pide tu presupuesto | pide presupuesto | pide cita |
      pide tu cita | reserva tu | agenda tu | agenda una | regístrate | registrate | inscríbete | inscripción |
      suscríbete | newsletter | boletín | cotiza | cotización | déjanos tus datos | dejanos tus datos |
      completa el formulario | rellena el formulario | llena el formulario | únete a la lista | descarga la guía |
      quiero información | te llamamos | crea tu cuenta | pedí tu turno
    `),
    'final-cta': spanish(`
      listo para | lista para | listos para | estás listo | estás lista | estás listo para | estás lista para |
      preparado para | preparada para | empieza hoy | empieza ahora | empieza ya | empezá hoy | comienza hoy |
      comienza ahora | comenzá hoy | empieza gratis | empieza a | comienza a | únete | únete a | únete hoy |
      pruébalo | pruébalo gratis | prueba gratis | probalo gratis | qué esperas | a qué esperas |
      qué estás esperando | hablamos | empezamos | da el primer paso | da el paso | no esperes más |
      no lo pienses más | es tu momento | es el momento | el momento es ahora | tu próximo paso | dale a tu |
      lleva tu | transforma tu
    `),
    footer: spanish(`
      todos los derechos reservados | derechos reservados | copyright | política de privacidad | aviso legal |
      términos y condiciones | mapa del sitio
    `),
  },

  depth: {
    video: spanish(`
      ver vídeo | ver video | ver el vídeo | ver el video | mira el video | mira el vídeo | reproducir vídeo |
      reproducir video | ver demo | ver la demo | míralo en acción | vídeo | video
    `),
    features: spanish(`
      características | funcionalidades | funciones | ver funciones | ver funcionalidades | ver características |
      ficha técnica | especificaciones | cómo funciona | así funciona | más información | saber más | leer más |
      conoce más | descubre más | ver detalles | documentación | soluciones | servicios | producto | productos |
      temario | programa
    `),
    comparison: spanish(`
      comparar | comparativa | comparación | comparar planes | compara planes | versus | vs | alternativas
    `),
    pricing: spanish(`
      precios | planes | tarifas | ver precios | ver planes | planes y precios | consultar precios |
      lista de precios | cuánto cuesta | costos
    `),
    'case-study': spanish(`
      caso de éxito | casos de éxito | casos de estudio | historias de éxito | historias de clientes | leer el caso |
      ver caso | ver casos | proyectos | portafolio | portfolio | trabajos | testimonios | opiniones
    `),
    faq: spanish('preguntas frecuentes | faq | faqs | preguntas | dudas | dudas frecuentes | centro de ayuda'),
  },

  reassurance: {
    'no-card': spanish(`
      sin tarjeta | sin tarjeta de crédito | no se requiere tarjeta | no se requiere tarjeta de crédito |
      no requiere tarjeta | no requiere tarjeta de crédito | no necesitas tarjeta | no necesitas tarjeta de crédito |
      no necesitás tarjeta | no hace falta tarjeta | no pedimos tarjeta | no te pedimos tarjeta |
      no te pediremos tarjeta | sin datos de pago | sin introducir tarjeta | sin ingresar tarjeta |
      sin pago por adelantado | sin pagos por adelantado
    `),
    cancel: spanish(`
      cancela cuando quieras | cancelá cuando quieras | cancele cuando quiera | cancelas cuando quieras |
      puedes cancelar cuando quieras | cancela en cualquier momento | cancele en cualquier momento |
      puedes cancelar en cualquier momento | cancelar en cualquier momento | cancela online | cancelación gratuita |
      cancelación gratis | cancelación flexible | sin permanencia | sin contrato de permanencia | sin contratos |
      sin plazos forzosos | sin plazo forzoso | sin contratos forzosos | sin cláusula de permanencia | sin ataduras |
      date de baja cuando quieras | te das de baja cuando quieras | baja cuando quieras | baja en cualquier momento |
      darte de baja cuando quieras | darte de baja en cualquier momento | date de baja en cualquier momento |
      date de baja con un clic | puedes cambiarlo después | cambia de plan cuando quieras | pausa cuando quieras |
      mes a mes
    `),
    refund: spanish(`
      garantía de devolución | garantía de devolución del dinero | garantía de reembolso | garantía de satisfacción |
      satisfacción garantizada | te devolvemos el dinero | te devolvemos tu dinero | te devolvemos el 100 |
      le devolvemos su dinero | devolución del dinero | devolución de tu dinero | reembolso completo |
      reembolso total | reembolso garantizado | reembolsable | días de garantía | años de garantía | año de garantía |
      garantía de 30 días | garantía de por vida | garantía total | garantía incluida | sin riesgo | sin riesgos |
      cero riesgo | precio mínimo garantizado | mejor precio garantizado | o te devolvemos
    `),
    returns: spanish(`
      devolución gratuita | devolución gratis | devoluciones gratis | devoluciones gratuitas | devolución fácil |
      devoluciones fáciles | cambios y devoluciones gratis | cambios gratis | cambio gratis | primer cambio gratis |
      días para devolverlo | días para devolver | días para cambios | envío y devolución gratis |
      envíos y devoluciones gratis | días de prueba en casa
    `),
    'no-obligation': spanish(`
      sin compromiso | sin ningún compromiso | sin compromisos | sin obligación | sin obligación de compra |
      no vinculante | sin presión | sin letra pequeña | sin letra chica | nadie te va a llamar | no te llamaremos |
      nada de ventas | paga después | pagas después | hoy no pagas nada | puedes saltar este paso | ahora no
    `),
    free: spanish(`
      gratis para siempre | siempre gratis | 100 gratis | 100 gratuito | 100 gratuita | totalmente gratis |
      totalmente gratuito | totalmente gratuita | completamente gratis | es gratis | es gratuito | es gratuita |
      sin costo | sin coste | sin costo alguno | sin costo adicional | sin coste adicional | sin cargo |
      sin cargos ocultos | sin costos ocultos | sin costes ocultos | plan gratuito | plan gratis | días gratis |
      mes gratis | primer mes gratis | primera clase gratis | primera consulta gratis | envío gratis | envíos gratis |
      envío gratuito | envío sin costo | matrícula gratis | matrícula gratuita | sin matrícula | sin comisiones |
      sin cuotas de alta | sin comisión de apertura | gratuita y sin compromiso
    `),
    time: spanish(`
      en 2 minutos | en dos minutos | en 1 minuto | en un minuto | en 3 minutos | en 5 minutos | en cinco minutos |
      en 10 minutos | en 30 segundos | en 60 segundos | en menos de un minuto | en menos de 2 minutos |
      en menos de 5 minutos | en minutos | en pocos minutos | en unos minutos | solo 2 minutos | solo te llevará |
      te llevará menos | solo toma | toma solo | toma menos de | solo tarda | tarda menos de | respuesta en 24 |
      te respondemos en | respondemos en menos | te respondemos en menos | te contestamos en |
      te contactamos en menos | te llamamos en menos | respuesta inmediata | respuesta en menos de |
      en menos de 24 horas | en 24 horas | dentro de las 24 horas | en 24 h | en 48 horas | en pocos clics |
      en un par de clics | al instante
    `),
    privacy: spanish(`
      tus datos están seguros | tus datos están protegidos | sus datos están protegidos | tus datos están a salvo |
      datos 100 seguros | datos protegidos | no compartimos tus datos | no compartimos tu |
      no compartiremos tus datos | nunca compartiremos | nunca compartimos | jamás compartiremos |
      no vendemos tus datos | no cedemos tus datos | no cederemos tus datos | no se cederán datos a terceros |
      respetamos tu privacidad | cuidamos tu privacidad | tu privacidad es | tu información está segura |
      tu información está protegida | tu correo está seguro | sin spam | cero spam | nada de spam | no hacemos spam |
      no enviamos spam | no spam | odiamos el spam | información confidencial | es confidencial |
      total confidencialidad | estrictamente confidencial | confidencialidad garantizada | cumplimos con el rgpd |
      cumplimos el rgpd | solo usaremos tu | solo usamos tu
    `),
    security: spanish(`
      pago seguro | pagos seguros | pago 100 seguro | compra segura | compra 100 segura | compra protegida |
      transacción segura | sitio seguro | ssl | cifrado | cifrados | cifrada | encriptado | encriptada | encriptados |
      conexión segura | seguridad bancaria | pci dss | iso 27001 | protección al comprador | protegido por |
      datos cifrados
    `),
    'no-account': spanish(`
      sin registro | sin registrarte | sin registrarse | sin necesidad de registro | no requiere registro |
      no necesitas registrarte | no hace falta registrarse | sin crear cuenta | sin cuenta | sin crear una cuenta |
      comprar como invitado | comprá sin registrarte | sin instalación | sin instalar nada | sin instalaciones |
      no necesitas instalar nada | sin descargas | no hay que instalar nada
    `),
  },
  contradiction: spanish(`
    se requiere tarjeta | requiere tarjeta | se necesita tarjeta | tarjeta obligatoria |
    tarjeta de crédito obligatoria | tarjeta de crédito requerida | se cobrará | se te cobrará | se le cobrará |
    te cobraremos | se renueva automáticamente | se renovará automáticamente | renovación automática |
    con permanencia | permanencia de 12 meses | permanencia mínima | permanencia 12 meses | permanencia de |
    contrato mínimo | plazo forzoso de | plazo mínimo de | penalización por cancelación | gastos de cancelación |
    cargo por cancelación | no reembolsable | no reembolsables | sin reembolso | sin derecho a reembolso |
    no hay devoluciones | no se admiten devoluciones | se aplican gastos | se aplican cargos | aplican restricciones |
    aplican términos y condiciones | gastos no incluidos | pago anual por adelantado | registro obligatorio |
    podremos compartir tus datos | compartir tus datos con | cesión de datos a terceros
  `),
  pressure: {
    urgency: spanish(`
      date prisa | dense prisa | apúrate | apurate | apresúrate | corre que (se acaba/vuela/se agota) |
      oferta (limitada/flash/relámpago/por tiempo limitado) | ofertas limitadas | (por/) tiempo limitado |
      última oportunidad | últimas oportunidades | últimos días (para/de) | último día | últimas horas (para/de) |
      (últimas/solo quedan) horas |
      (termina/acaba/finaliza/vence/expira/caduca) (hoy/pronto/mañana/esta noche/a medianoche/en 0) |
      la oferta (termina/acaba/finaliza/vence/expira/caduca) |
      (solo/sólo) (hoy/por hoy/hasta hoy/hasta mañana/hasta el 0/esta semana/este fin de semana) | únicamente hoy |
      antes de que suba | el precio sube | sube de precio | aprovecha antes | compra antes de que |
      quedan 0 (horas/días) | el tiempo se (acaba/agota) | no esperes más | actúa (ya/ahora) |
      reservado durante (0/los próximos)
    `),
    stock: spanish(`
      (solo/sólo/ya solo/tan solo) (quedan/queda) |
      (quedan/queda) (0/pocas/pocos/solo/sólo/una/dos/tres) (/unidades/plazas/cupos/lugares/habitaciones/entradas/vacantes/disponibles) |
      (últimas/últimos) (unidades/plazas/cupos/lugares/vacantes/habitaciones/entradas/piezas) |
      (plazas/cupos/lugares/unidades/vacantes/entradas) (limitadas/limitados/restantes) | cupo limitado |
      stock limitado | disponibilidad limitada | existencias limitadas | casi (agotado/agotados/agotada/completo) |
      a punto de agotarse | (se agotan/se agota) (rápido/pronto/) | hasta agotar (existencias/stock) |
      hasta fin de existencias
    `),
    demand: spanish(`
      muy (demandado/demandada/solicitado/solicitada) | alta demanda | gran demanda | se vende rápido |
      se venden rápido | vuela | vuelan
    `),
    activity: spanish(`
      (personas/clientes/usuarios/visitantes) (viendo/están viendo/mirando/están mirando/lo están viendo/ven) |
      viendo este (producto/artículo/curso) | (acaba/acaban) de (comprar/reservar/pedir/contratar) |
      (comprado/reservado/vendido) (hace 0/0 veces/en las últimas) | (compró/reservó) hace 0 | lo tienen en el carrito
    `),
    fear: spanish(`
      no te (lo/la/los/las) pierdas | no se (lo/la) pierda | no te quedes (fuera/sin/atrás) | no lo dejes pasar |
      no dejes pasar | no deje pasar | antes de que sea (tarde/demasiado tarde) |
      antes de que se (acabe/acaben/agote/agoten) | ahora o nunca | oportunidad única | te arrepentirás |
      se arrepentirá | pierdes (dinero/clientes) cada | cada (día/minuto) que pasa | mientras tu competencia
    `),
    shaming: spanish(`
      precio completo | precio entero | pagar más | pago más |
      no (quiero/deseo/me gusta/me interesa/necesito) (ahorrar/descuentos/el descuento/un descuento/ganar/crecer/mejorar/vender/clientes/más clientes/más ventas/ayuda/dinero/aprender/ofertas/gratis) |
      odio | prefiero (pagar/perder/seguir/quedarme/no) | renuncio a | ya lo sé todo | no me gusta el dinero
    `),
    declines: spanish(`
      no | no gracias | gracias no | ahora no | hoy no | más tarde | quizás más tarde | quizá más tarde |
      tal vez más tarde | tal vez después | después | recordármelo más tarde | omitir | saltar | saltar este paso |
      continuar sin | continuar como invitado | cerrar | cancelar | rechazar | no me interesa | no volver a mostrar |
      no tengo cuenta | decidir después
    `),
    self: spanish(`yo`),
    clock: spanish(`
      d | día | días | dia | dias | h | hs | hora | horas | m | min | mins | minuto | minutos | s | seg | segundo |
      segundos
    `),
    schedule: spanish(`
      empieza en | comienza en | inicia en | arranca en | en vivo en | en directo en | abre en | apertura |
      apertura de puertas | lanzamiento en | próximamente | muy pronto | faltan para el evento | para el evento |
      para el lanzamiento | pide en | compra en las próximas | entrega | envío | recíbelo | sesión | desconectado |
      próximo sorteo | próxima salida | tiempo de lectura | duración | estreno | fin de la subasta
    `),
    hold: spanish(
      `reservado durante | reservada durante | reservados durante | reservado por | tu reserva caduca | reserva expira | reserva caduca | carrito caduca | carrito expira`,
    ),
    negated: spanish(`no | sin | nunca | jamás | ningún | ninguna | ni`),
  },

  curiosity: {
    open: spanish(`
      cómo | por qué | cuál | cuáles | qué pasaría | y si | qué | cuánto | cuánta | cuántos | dónde | quién | sabes |
      sabías | conoces | estás | tienes | eres | tu
    `),
    hints: spanish(`
      descubre (cómo/por qué/qué/cuál/cuánto/si/tu/lo que/las/los) | descubra (cómo/por qué/qué/cuál/su) |
      averigua (cómo/por qué/qué/cuál/cuánto/si) | mira (cómo/cuánto) |
      (razones/maneras/formas/errores/señales/preguntas/claves/pasos/lecciones) (por/para/que/de) |
      lo que (la mayoría/nadie/pocos) | la mayoría de | tu (puntuación/resultado/nota) |
      (calcula/comprueba/evalúa/mide) tu | cómo te comparas | la verdad sobre | esto es lo que
    `),
    empty: spanish(`
      no (vas a creer/te lo vas a creer/lo creerás/podrás creer) | increíble | este truco | un truco | el secreto |
      secreto (que/de) | lo que pasó después | (cambiará/cambia/va a cambiar) tu vida | lo cambia todo |
      cambiará todo | nadie te (dice/cuenta) | los expertos odian | te (sorprenderá/dejará sin palabras) | alucinante
    `),
  },

  headline: {
    who: spanish(`
      tú | tu | tus | ti | te | contigo | usted | su | sus | vos | tuyo | tuya | vuestro | vuestra | para equipos |
      para empresas | para pymes | para negocios | para autónomos | para emprendedores | para profesionales |
      para familias | para padres | para mujeres | para hombres | para niños | para estudiantes | para docentes |
      para restaurantes | para clínicas | para tiendas | para agencias | para todos | para ti | para quienes |
      equipos | pymes | autónomos | emprendedores | empresas | negocios | familias | estudiantes | freelancers |
      desarrolladores | diseñadores | padres | mamás | mi | mis | nuestros clientes | pensado para | hecho para |
      diseñado para | a tu medida
    `),
    outcome: spanish(`
      ahorra | ahorrar | ahorrá | ahorro | crece | crecer | crecé | crecimiento | aumenta | aumentar | mejora |
      mejorar | reduce | reducir | reducí | baja | bajar | consigue | conseguir | obtén | obtener | logra | lograr |
      crea | crear | creá | construye | haz | hacer | hacé | aprende | aprender | aprendé | encuentra | encontrar |
      soluciona | solucionar | deja de | evita | evitar | gana | ganar | vende | vender | vendé | llega | alcanza |
      lanza | transforma | transformar | simplifica | simplificar | automatiza | automatizar | gestiona | gestionar |
      gestioná | controla | controlar | protege | proteger | duerme | siente | sentirte | vive | vivir | empieza |
      lleva | escala | multiplica | convierte | descubre | domina | planifica | organiza | organizar | escribe |
      diseña | conecta | entiende | envía | cobra | cobrar | factura | facturar | recupera | recuperar | compra |
      alquila | viaja | estudia | habla | hablar | entrena | entrenar | ponte en forma | disfruta | disfrutar |
      más rápido | más fácil | mejor | mejores | más | menos | sin | fácil | fácilmente | sin esfuerzo | en minutos |
      a tiempo | tiempo | dinero | ventas | clientes | ingresos | resultados | productividad | tranquilidad | rápido |
      ayuda | ayudamos | ayudarte | te ayudamos | impulsa | impulsar | potencia | cuida | cuidar | cambia | olvida |
      olvídate
    `),
    welcome: spanish(`
      bienvenido | bienvenida | bienvenidos | bienvenidas | bienvenido a | bienvenidos a | bienvenida a |
      te damos la bienvenida | te damos la bienvenida a | hola | hola mundo | inicio | página de inicio |
      página principal | próximamente | nuestra web | nuestra página | mi sitio | sitio en construcción |
      lorem ipsum | mucho gusto | encantado de conocerte
    `),
  },

  term: {
    bound: spanish('permanencia | compromiso de | contrato de | duración mínima | plazo mínimo | periodo mínimo'),
    month: spanish('mes | meses'),
    year: spanish('año | años'),
  },

  price: {
    month: spanish(`
      mes | al mes | por mes | cada mes | mensual | mensuales | mensualmente | mensualidad | mensualidades
    `),
    year: spanish(`
      año | al año | por año | cada año | anual | anuales | anualmente | facturado anualmente | pago anual
    `),
    at: spanish('por | cuesta | solo | sólo'),
    from: spanish(`
      desde | a partir de | desde solo | desde sólo | precio desde | precios desde | empieza en | comienza en
    `),
    extras: spanish(`
      iva | más iva | sin iva | iva incluido | iva no incluido | iva incl | igv | impuestos | impuestos incluidos |
      impuestos no incluidos | más impuestos | gastos de envío | costo de envío | costos de envío | envío |
      envío no incluido | matrícula | inscripción | cuota de alta | gastos de gestión | comisión | comisiones |
      tasas | tasas incluidas | por usuario | por persona | por noche | por alumno | usuario mes |
      facturado anualmente | pago anual | meses sin intereses | cuotas sin interés | en cuotas | cuotas | tae | tin |
      cat | todo incluido | depósito | fianza
    `),
    hidden: spanish(`
      a consultar | consultar | consultar precio | consulta el precio | precio a consultar | bajo consulta |
      bajo pedido | previa consulta | a medida | precio a medida | plan a medida | personalizado |
      precio personalizado | presupuesto a medida | pide presupuesto | pedir presupuesto | solicita presupuesto |
      solicitar cotización | solicita cotización | cotiza | cotizar | hablemos | contáctanos | contactar |
      contacta con ventas | contactar con ventas | hablar con ventas | habla con ventas | según proyecto
    `),
  },

  trust: {
    numbers: spanish(`
      clientes | clientes satisfechos | clientes felices | clientes activos | usuarios | usuarios activos | personas |
      miembros | socios | equipos | empresas | pymes | negocios | marcas | tiendas | comercios | alumnos | alumnas |
      estudiantes | lectores | suscriptores | suscritos | descargas | instalaciones | proyectos |
      proyectos entregados | países | ciudades | provincias | premios | horas ahorradas | pedidos |
      pedidos entregados | envíos | eventos | opiniones | reseñas | valoraciones | desarrolladores | sitios web |
      aliados | empleados | profesionales | expertos | sedes | centros | sucursales | locales | años de experiencia |
      años | satisfacción | de satisfacción | crecimiento | más ventas | más rápido | donantes | donaciones |
      pacientes | familias | hogares | viviendas | árboles | comidas | recaudados | egresados | graduados |
      productos | vendidos | entregas | seguidores | transacciones | facturas | reservas | viajeros | casos |
      casos ganados | obras | recomiendan | nos recomiendan |
      se han inscrito | ya inscritos | ya se han apuntado | se han apuntado | se han registrado | han participado | ya participaron
    `),
    customers: spanish(`
      confían en nosotros | confían en | que confían | ya confían | nuestros clientes | clientes | empresas |
      empresas que | marcas | marcas que | aliados | nuestros socios | partners | trabajamos con | han confiado |
      usado por | utilizado por | elegido por | únete a más de | más de mil empresas | empresas líderes |
      líderes del sector | con el respaldo de | colaboran con nosotros | equipos de
    `),
    rating: spanish(`
      de 5 | sobre 5 | de 10 | sobre 10 | opiniones | opinión | reseñas | reseña | valoraciones | valoración |
      calificación | calificaciones | puntuación | estrellas | 5 estrellas | cinco estrellas | trustpilot |
      opiniones de google | reseñas de google | opiniones verificadas | excelente | nota media | media de | promedio |
      capterra | g2 | tripadvisor | doctoralia | app store
    `),
    press: spanish(`
      en los medios | en prensa | hablan de nosotros | han hablado de nosotros | aparecemos en | visto en |
      como se vio en | nos viste en | nos has visto en | mencionado en | mencionados en | prensa | medios | noticias |
      premio | premios | premiado | premiada | galardonado | galardonada | ganador | ganadores | mejor empresa |
      certificado por | certificados por | certificación | acreditado por | acreditada por | reconocido por |
      reconocidos por | reconocimiento | según | iso 9001 | iso 27001 | empresa b | miembro de | great place to work
    `),
    caseStudy: spanish(`
      caso de éxito | casos de éxito | caso de estudio | casos de estudio | historia de éxito | historias de éxito |
      historias de clientes | historia de cliente | leer el caso | leer caso | ver caso | ver el caso |
      cómo lo hicieron | cómo lo logró | cómo consiguió
    `),
    address: spanish(`
      calle | c | av | avda | avenida | paseo | pº | plaza | pza | carretera | ctra | camino | ronda | rambla | vía |
      calzada | carrera | cra | cl | boulevard | blvd | bulevar | polígono | polígono industrial | pasaje | diagonal |
      autopista | edificio | piso | planta | local | oficina | of | despacho | nave | torre | col | colonia | cp |
      código postal | cif | nif | nit | rut | ruc | rfc | cuit | sl | s l | sa | s a | slu | sac | sas | s de rl |
      sa de cv | s a de c v | registro mercantil | domicilio social | razón social | sede | oficina central |
      oficinas centrales | casa matriz | apartado de correos | aviso legal | número de colegiado
    `),
    team: spanish(`
      equipo | nuestro equipo | el equipo | conoce al equipo | conoce a nuestro equipo | quiénes somos |
      sobre nosotros | acerca de | acerca de nosotros | nosotros | sobre mí | quién soy | nuestra historia |
      fundador | fundadora | fundadores | profesores | docentes | entrenadores | autor | autora | escrito por | por |
      ponentes | especialistas | nuestros expertos | nuestros abogados | nuestros médicos | cuadro médico |
      profesionales | la empresa
    `),
    expertise: spanish(`
      certificado | certificada | certificados | certificación | acreditado | acreditada | acreditación | colegiado |
      colegiada | nº de colegiado | número de colegiado | cédula profesional | matrícula profesional |
      registro sanitario | autorizado por | homologado | homologada | miembro de | asociación | años de experiencia |
      años de trayectoria | titulado | titulados | doctor en | doctora en | máster | mba | iso 9001 | iso 27001 |
      premio | premios | premiado | partner oficial | distribuidor oficial | servicio oficial | google partner |
      avalado por | avalados por | respaldado por | recomendado por | regulado por | supervisado por | inscrito en |
      inscrita en | banco de españa | condusef | sanidad | ministerio
    `),
    roles: spanish(`
      ceo | cto | cfo | coo | cmo | fundador | fundadora | cofundador | cofundadora | dueño | dueña | propietario |
      propietaria | presidente | presidenta | vicepresidente | vicepresidenta | director | directora |
      director general | directora general | director de | directora de | gerente | gerente general | gerente de |
      responsable | responsable de | jefe | jefa | jefe de | jefa de | coordinador | coordinadora | líder |
      ingeniero | ingeniera | desarrollador | desarrolladora | programador | programadora | diseñador | diseñadora |
      consultor | consultora | analista | arquitecto | arquitecta | profesor | profesora | maestro | maestra |
      docente | estudiante | alumno | alumna | coach | entrenador | entrenadora | autor | autora | escritor |
      escritora | editor | editora | periodista | fotógrafo | fotógrafa | autónomo | autónoma | freelance |
      emprendedor | emprendedora | empresario | empresaria | cliente | clienta | usuario | usuaria | socio | socia |
      socio fundador | administrador | administradora | administrativo | administrativa | asistente | secretaria |
      médico | médica | doctor | doctora | dr | dra | enfermero | enfermera | dentista | odontólogo | odontóloga |
      fisioterapeuta | psicólogo | psicóloga | nutricionista | abogado | abogada | contador | contadora | contable |
      asesor | asesora | comercial | vendedor | vendedora | chef | cocinero | cocinera | mamá | madre | papá | padre |
      compra verificada | compradora verificada | comprador verificado | marketing | ventas | especialista |
      reclutador | investigador | investigadora | músico | artista | paciente | community manager | inquilino |
      inquilina | padre de | madre de
    `),
  },

  steps: ['paso'],
  recommended: spanish(`
    más popular | el más popular | popular | recomendado | recomendada | más elegido | el más elegido |
    más vendido | mejor opción | mejor precio | mejor valor | favorito | nuestra recomendación | preferido
  `),
  superlatives: spanish(`
    líder | líderes | el líder | líder mundial | líder del mercado | número uno | número 1 | nº 1 | n 1 | el mejor |
    la mejor | los mejores | las mejores | el más rápido | la más rápida | inigualable | sin igual |
    de clase mundial
  `),
  updated: spanish(`
    actualizado | actualizada | última actualización | última modificación
  `),
  until: spanish(`
    hasta el | válido hasta | válida hasta | oferta válida | termina el | finaliza el | vence el | expira el |
    fecha límite
  `),
  pays: spanish(`
    pagar | comprar | obligación de pago | pago | paga | compra ahora | realizar pago | donar | dona
  `),

  pages: {
    error: spanish(`
      página no encontrada | no encontrada | no se encontró la página | no se ha encontrado la página |
      no encontramos la página | no hemos encontrado la página | la página no existe | esta página no existe |
      la página que buscas no existe | la página que busca no existe | error 404 | 404 | error 500 |
      error del servidor | error interno | error interno del servidor | servicio no disponible | acceso denegado |
      acceso prohibido | algo salió mal | algo ha salido mal | ha ocurrido un error | ocurrió un error |
      se ha producido un error | en mantenimiento | sitio en mantenimiento | sitio no encontrado | ups | vaya |
      enlace roto | ya no está disponible | no se puede acceder
    `),
    challenge: spanish(`
      comprobando tu navegador | comprobando su navegador | verificando tu navegador | verificando su navegador |
      un momento | un momento por favor | espera un momento | espere un momento | verifica que eres humano |
      verifique que es humano | verifique que es un ser humano | verificando que eres humano | eres un robot |
      eres humano | demuestra que no eres un robot | confirma que no eres un robot | confirme que no es un robot |
      no soy un robot | comprobación de seguridad | verificación de seguridad | tráfico inusual |
      habilita javascript y cookies | habilite javascript y las cookies | activa javascript y las cookies |
      atención requerida | protección ddos | mantén pulsado | mantenga presionado | un paso más | captcha
    `),
  },

  stopWords: spanish(`
    a | al | algo | algún | alguna | ante | antes | aquí | así | aun | aún | bajo | bien | cada | como | cómo | con |
    contra | cual | cuál | cuando | cuándo | de | del | desde | donde | dónde | dos | e | el | él | ella | ellas |
    ellos | en | entre | era | eres | es | esa | ese | eso | esta | está | estas | este | esto | estos | fue | ha |
    han | has | hasta | hay | he | la | las | le | les | lo | los | más | me | mi | mis | mucho | muy | nada | ni |
    no | nos | nosotros | nuestra | nuestras | nuestro | nuestros | o | os | otra | otro | para | pero | poco | por |
    porque | que | qué | quien | quién | se | sea | según | ser | si | sí | sin | sobre | solo | sólo | son | su |
    sus | también | tan | te | ti | tiene | todo | toda | todas | todos | tu | tú | tus | un | una | unas | uno |
    unos | usted | ustedes | vos | vosotros | vuestra | vuestro | y | ya | yo
  `),
};
