import { phrases, withoutAccents } from './phrase-list';
import type { Words } from './words';

/** Both with accents and without: capitals and hurried typing leave them out. */
const portuguese = (text: string): readonly string[] => phrases(text, withoutAccents);

/** Portuguese, of Brazil and of Portugal: imperatives, infinitives and the "quero …" of the visitor. */
export const pt: Words = {
  code: 'pt',
  spaced: true,

  asks: {
    low: portuguese(`
      loja online | ir para a loja | ir à loja | visitar loja | visite a loja |
      fal(ar/e/a) com (a gente/um consultor/um especialista/um atendente) (no/pelo) (whatsapp/whats/zap) |
      fal(ar/e/a) (no/pelo) (whats/zap) | (faça/fazer) (o/seu/o seu/) diagnóstico gratuito |
      descubra (seu/o seu/meu) nível | descubra qual | veja se | verificar se | consulte se | consultar se |
      saiba mais | saber mais | quero saber mais | quero conhecer* | saiba como | saiba mais aqui | mais informações |
      mais informação | mais info | ver mais informações | conheça | conheça mais | conhecer | conhecer mais |
      conheça já | conheça agora | conheça a plataforma | conheça os planos | conhecer planos | conhecer os planos |
      conheça nossos planos | conheça o método | conheça nossa história | conheça nossos serviços |
      conheça os nossos serviços | conheça o curso | conheça a nossa equipa | conheça nossa equipe | conheça-nos |
      descubra | descubra mais | descobrir | descobrir mais | descubra como | descubra já | descubra agora |
      descubra aqui | veja como funciona | ver como funciona | como funciona | entenda como funciona |
      entender como funciona | veja como | entenda | entenda mais | como trabalhamos | como fazemos | veja mais |
      ver mais | ver tudo | ver todos | ver todas | veja todos | ler mais | leia mais | ler tudo | continuar lendo |
      continuar a ler | continue lendo | continue a ler | ler artigo | leia o artigo | leia o caso | ver caso |
      ver case | ver cases | ver cases de sucesso | cases de sucesso | casos de sucesso | histórias de sucesso |
      histórias de clientes | nossa história | a nossa história | ver depoimentos | ver testemunhos | ver avaliações |
      ler avaliações | depoimentos | testemunhos | ver funcionalidades | conheça as funcionalidades |
      funcionalidades | ver recursos | recursos | características | ver exemplos | ver exemplo | veja exemplos |
      ver um exemplo | ver detalhes | ver detalhe | mais detalhes aqui | ver produto | ver produtos | ver catálogo |
      ver coleção | ver a coleção | ver cardápio | ver o cardápio | veja o cardápio | ver menu | ver a ementa |
      ver ementa | ver serviços | ver nossos serviços | nossos serviços | os nossos serviços | ver projeto |
      ver projetos | ver portfólio | ver portefólio | ver cursos | ver curso | ver grade | ver grade curricular |
      ver programa | ver o programa | ver conteúdo programático | ver horários | ver agenda | ver calendário |
      ver galeria | ver fotos | ver quartos | ver imóveis | ver vagas | ver ofertas | ver promoções | ver modelos |
      ver resultados | ver amostra | ver mais produtos | ver equipe | ver equipa | ver localização | ver mapa |
      ver no mapa | ver unidades | como chegar | obter direções | ver (o/nosso/o nosso/) vídeo | veja o vídeo |
      assistir | assista | assistir agora | assista agora | assistir (ao/o/) vídeo | assista (ao/o/) vídeo |
      assistir (à/a/) demo | assistir demonstração | assista à demonstração | reproduzir vídeo | reproduzir |
      dar play | ver trailer | ver demonstração | ver a demonstração | ver demo | ver a demo | demo ao vivo |
      veja em ação | ver em ação | fazer o tour | fazer um tour | tour virtual | visita virtual | fazer (o/um/) quiz |
      faça o quiz | começar (o/) quiz | iniciar (o/) quiz | fazer (o/um/) teste | faça o teste |
      faça um teste de nível | teste de nível | fazer teste de nível | teste de nivelamento |
      fazer teste de nivelamento | fazer nivelamento | responder uma pergunta | responder (ao/o/) questionário |
      responda ao questionário | fazer (o/) diagnóstico | faça o diagnóstico | responder pesquisa |
      ver meu resultado | ver o meu resultado | ver meus resultados | descubra seu perfil | descubra o seu perfil |
      encontre seu plano | encontre o plano ideal | qual plano é ideal para mim | qual é o meu plano | calcular |
      calcule | calcule agora | calcule sua economia | calcule a sua poupança | calcular economia |
      calcular minha economia | calcular poupança | calcular preço | calcule o preço | calcular frete |
      calcular prestação | calcule a prestação | estimar preço | simular | simule | simular agora | simule agora |
      simule já | simulador | fazer simulação | fazer uma simulação | faça uma simulação | faça sua simulação |
      faça a sua simulação | simular crédito | simular empréstimo | simule seu empréstimo | simule o seu crédito |
      simular financiamento | simular seguro | simular consórcio | simule seu consórcio | simulação grátis |
      quero simular | verificar disponibilidade | verifique a disponibilidade | consultar disponibilidade |
      consulte disponibilidade | ver disponibilidade | verificar cobertura | consultar cobertura |
      consulte a cobertura | ver cobertura | ver datas | consultar datas | consultar cep | verifique se |
      ver requisitos | analisar meu site | analise seu site | analisar o meu site | encontrar loja |
      encontre uma loja | encontre a loja mais próxima | encontrar uma loja | nossas lojas | as nossas lojas |
      ver lojas | onde comprar | pontos de venda | onde encontrar | encontre uma unidade | encontrar unidade |
      localizar loja | consultar preços | consultar preço | ver (os/nossos/) preços | ver (os/nossos/) planos |
      ver planos e preços | planos | preços | planos e preços | preços e planos | ver tabela de preços |
      tabela de preços | ver tarifas | preçário | ver preçário | comparar planos | compare os planos | comparar |
      compare | compare planos | comparar preços | compare preços | comparar produtos | explorar | explore |
      explore mais | explorar cursos | explore os cursos | explorar produtos | explore o catálogo | ver modelo |
      pré-visualizar | pré-visualização | prévia | ver prévia | ler um trecho | ler amostra | ler um excerto |
      testar a demo | experimentar a demo | abrir demo | testar demo | demo interativa | ambiente de teste |
      faça uma pergunta | fazer uma pergunta | fazer pergunta | tirar dúvidas | tire suas dúvidas |
      tire as suas dúvidas | tira dúvidas | esclarecer dúvidas | esclareça as suas dúvidas | tirar minhas dúvidas |
      pergunte | pergunte-nos | converse conosco | conversar agora | converse agora | iniciar conversa |
      chat ao vivo | chat online | abrir chat | iniciar chat |
      fal(ar/e/a) (conosco/connosco/com a gente/com um consultor/agora/) (no/pelo/por/via) whatsapp |
      cham(ar/e/a) (no/pelo) (whatsapp/whats/zap) | chama no whats | chamar no whatsapp |
      (conversar/converse/atendimento/contato/contacto/dúvidas) (no/pelo/por/via) whatsapp |
      (envie/enviar) mensagem (no/pelo) whatsapp | enviar whatsapp | mande um whatsapp | mandar whatsapp |
      whatsapp direto | abrir whatsapp | ir para o whatsapp | whatsapp vendas | votar | vote | vote agora | ouvir |
      ouça | ouvir agora | ouvir podcast | mostrar mais | carregar mais | ver mais resultados | exibir mais |
      role para baixo | deslize | ir para o conteúdo | saltar para o conteúdo | pular para o conteúdo |
      por que nos escolher | porquê escolher-nos | por que escolher | visitar site | visite o site | visitar o site |
      visite nosso site | ir para o blog | ler o blog | visite o blog | aprenda | aprenda mais | aprender mais |
      aprenda como | mostre-me | me mostre | quero ver | quero entender* | ver notícia | ver notícias | inspire-se |
      ver documentação | ver demonstração gratuita | quero ver* |
      (faça/fazer/realize/realizar/efetuar/concluir) (questionário/pesquisa/simulação/cálculo/tour/diagnóstico) |
      (responda/responder) (quiz/questionário/pesquisa/perguntas) | por que somos | por que confiar |
      assim trabalhamos | é assim que funciona | ver como é | fal(amos/emos) (pelo/no) whatsapp |
      (iniciar/começar) conversa no whatsapp | por que | porque | porquê | como | quanto | quanta | qual | quais | o que | onde | horários | horário de funcionamento | guia de tamanhos | guia de medidas | encontre seu tamanho | encontre sua | encontre o seu | lojas próximas | buscar voos | buscar hotel | leia um trecho `),
    mid: portuguese(`
      sem pagar | sem pagar nada | use de graça | usar de graça | teste de (7/14/15/30) dias |
      crie já (sua/a sua) conta | abra já (sua/a sua) conta | colocar na sacola | coloque na sacola |
      colocar no cesto | pôr no cesto | baixar | baixe | baixe agora | baixar agora | baixar grátis | baixe grátis |
      baixar gratuitamente | baixe gratuitamente | baixar gratis | download grátis | download gratuito |
      fazer download | fazer o download | faça o download | download | baixar (o/) guia | baixe o guia |
      baixar (o/) e-book | baixe o e-book | baixar (o/) material | baixe o material | baixar material gratuito |
      baixar (a/) planilha | baixe a planilha | baixar (o/) relatório | baixar (o/) pdf | baixar (o/) catálogo |
      baixar (o/) folder | baixar modelo | baixar template | baixar ementa do curso | descarregar | descarregue |
      descarregar agora | descarregar grátis | descarregar (o/) guia | descarregue o guia |
      descarregar (o/) catálogo | descarregar brochura | descarregar (o/) ebook gratuito | transferir |
      transferir agora | transferir grátis | obter o guia | receber o guia | receba o guia |
      quero o (guia/e-book/material/relatório/catálogo/desconto/cupom/checklist/meu e-book/meu guia/meu desconto) |
      quero (a/minha) (planilha/checklist) | quero baixar* | quero receb* |
      quero meu (e-book/guia/desconto/cupom/material/brinde) | quero minha (cópia/amostra) | receber por e-mail |
      receber no meu e-mail | receber material | enviar para o meu e-mail | me envie | envie-me | receber agora |
      assinar newsletter | assinar a newsletter | assine a newsletter | assine nossa newsletter |
      assine a nossa newsletter | assinar a nossa newsletter | subscrever | subscreva | subscrever newsletter |
      subscrever a newsletter | subscreva a newsletter | subscreva a nossa newsletter | subscrever agora |
      receber novidades | receba novidades | receba as novidades | receber ofertas | receba ofertas | receber dicas |
      entrar na lista | entre na lista | entrar para a lista | fazer parte da lista | quero fazer parte da lista |
      quero entrar na lista* | inscrever-se | inscreva-se | inscreva-se já | inscreva-se agora | inscreva-se grátis |
      inscreva-se gratuitamente | inscreva-se aqui | inscrever | inscrever-me | inscreve-te |
      inscreva-se na newsletter | me inscrever | quero me inscrever | quero inscrever* |
      quero me inscrever gratuitamente | fazer inscrição | fazer minha inscrição | faça sua inscrição |
      faça a sua inscrição | realizar inscrição | garantir inscrição | inscrição gratuita | inscrições abertas |
      avise-me | me avise | avisem-me | avisa-me | avise-me quando chegar | avise-me quando disponível |
      avise-me quando estiver disponível | quero ser avisado | quero ser avisada | notificar-me | me notifique |
      entrar na lista de espera | entre na lista de espera | lista de espera | inscrever na lista de espera |
      acesso antecipado | quero acesso antecipado | solicit(ar/e) (meu/o/) acesso | pedir acesso | solicitar convite |
      pedir convite | lembrar-me | lembre-me | me lembre | registar | registe-se | registar-se | registar-me |
      regista-te | registre-se | registrar | registrar-se | registe-se já | registe-se agora | registe-se grátis |
      registe-se gratuitamente | registre-se grátis | registre-se agora | registo | registo gratuito |
      registo grátis | cadastre-se | cadastrar | cadastrar-se | cadastre-se grátis | cadastre-se gratuitamente |
      cadastre-se agora | cadastre-se já | cadastre-se aqui | cadastro | cadastro grátis | cadastro gratuito |
      fazer cadastro | fazer meu cadastro | faça seu cadastro | faça o seu cadastro | quero me cadastrar |
      quero cadastr* | me cadastrar | cadastrar grátis | cadastrar minha empresa | cadastre sua empresa |
      cadastrar meu negócio | criar (uma/minha/a minha/sua/) conta | crie (uma/sua/a sua/) conta |
      criar (uma/minha/a minha/sua/) conta (grátis/gratuita/gratuitamente) |
      crie (uma/sua/a sua/) conta (grátis/gratuita/gratuitamente) | cria a tua conta | criar conta agora |
      criar perfil | crie seu perfil | crie o seu perfil | criar (meu/) perfil grátis |
      abrir (uma/minha/a minha/sua/) conta | abra (uma/sua/a sua/) conta | abra sua conta grátis |
      abrir conta grátis | abrir conta agora | quero (minha/abrir minha/criar minha/abrir uma/a minha) conta |
      aderir grátis | seja um usuário | participar | participe | participar agora | participe agora |
      participar gratuitamente | quero participar | junte-se | junte-se a nós | junta-te a nós |
      junte-se à comunidade | entrar na comunidade | entre na comunidade | entrar no grupo | entre no grupo |
      entrar no grupo vip | entrar no grupo do whatsapp | fazer parte | faça parte | quero fazer parte |
      participar da comunidade | entrar no canal |
      garantir (minha/a minha/meu/o meu/sua/) (vaga/lugar/ingresso grátis/inscrição) |
      garanta (já/) (sua/a sua/seu/o seu/) (vaga/lugar) | garanta já (sua/a sua) vaga |
      reserv(ar/e) (minha/a minha/meu/o meu/sua/a sua/seu/o seu/) (vaga/lugar) |
      quero (minha/garantir minha/reservar minha/a minha) vaga | quero garantir (minha vaga/meu lugar/a minha vaga) |
      confirmar presença | confirme sua presença | confirmar participação | assistir ao webinar | assistir à aula |
      assistir aula grátis | quero assistir | participar do webinar | inscrever-me no webinar | teste grátis |
      testar grátis | teste gratuitamente | testar gratuitamente | teste gratuito | teste agora grátis |
      teste grátis agora | testar agora grátis | teste grátis por (7/14/15/30) dias |
      testar grátis por (7/14/15/30) dias | experimente grátis | experimente gratuitamente | experimentar grátis |
      experimentar gratuitamente | experimente (já/agora) grátis | experimente grátis por (7/14/15/30) dias |
      experimenta grátis | quero testar* | quero experimentar* | comece grátis | comece gratuitamente |
      começar grátis | começar gratuitamente | começar agora grátis | comece agora grátis | comece já grátis |
      comece de graça | começar de graça | usar grátis | use grátis | usar gratuitamente | é grátis | quero grátis |
      começar gratuito | iniciar grátis | inicie grátis | 7 dias grátis | 14 dias grátis | 30 dias grátis |
      continuar com (o/a/) (google/apple/facebook/e-mail/microsoft) |
      cadastrar com (o/) (google/facebook/apple/e-mail) | cadastre-se com (o/) (google/facebook/apple/e-mail) |
      registar com (o/) (google/facebook/apple) | criar conta com (o/) google | inscrever-se com (o/) google |
      baixar (o/) (app/aplicativo) | baixe (o/nosso/) (app/aplicativo) | descarregar (a/) (app/aplicação) |
      descarregue a (app/aplicação) | transferir (a/) app | obter (o/a/) app | instalar | instale | instalar agora |
      instalar grátis | instalar app | instalar o app | instalar extensão | adicionar ao chrome |
      disponível no google play | baixar na app store | google play | app store |
      baixar para (windows/mac/android/ios) | adicionar ao carrinho | adicione ao carrinho | adicionar à sacola |
      adicionar na sacola | adicionar à cesta | adicionar ao cesto | colocar no carrinho | pôr no carrinho |
      por no carrinho | incluir no carrinho | incluir na sacola | adicionar | adicionar aos favoritos |
      adicionar à lista de desejos | guardar para depois | salvar para depois | favoritar | fale conosco |
      fale connosco | falar conosco | falar connosco | fala connosco | contato | contacto | entre em contato |
      entre em contacto | entrar em contato | entrar em contacto | contacte-nos | contate-nos | contactar | contatar |
      contactar agora | contacte | contate | fazer contato | quero entrar em contato | quero ser contactado |
      quero ser contatado | contacte-me | escreva-nos | escreva para nós | escrever | escreva-me | escreve-nos |
      enviar mensagem | envie (sua/uma/a sua/) mensagem | enviar uma mensagem | enviar a mensagem | mandar mensagem |
      mande uma mensagem | envie-nos uma mensagem | deixe sua mensagem | deixe a sua mensagem | deixar mensagem |
      deixe seus dados | deixe os seus dados | deixe seu contato | deixe o seu contacto | enviar e-mail |
      envie um e-mail | enviar dúvida | enviar pergunta | enviar comentário | fazer contacto | vamos conversar |
      vamos falar | bora conversar | conte-nos (seu/o seu/sobre o seu/) (projeto/caso) |
      pedir (mais/) (informações/informação/info) | peça (mais/) (informações/informação) |
      solicit(ar/e) (mais/) (informações/informação) | receber (mais/) (informações/informação) |
      receba mais informações | obter (mais/) (informações/informação) | obtenha mais informações |
      quero (mais/receber/receber mais) (informações/informação) | solicitar amostra | pedir amostra |
      pedir amostra grátis | solicitar catálogo | pedir catálogo | pedir brochura | quero ser atendido |
      acessar grátis | acesse grátis | acesse gratuitamente | acesso gratuito | acesso grátis | quero acesso |
      quero meu acesso | quero ter acesso | quero acessar* | obter acesso | obtenha acesso |
      acessar (material/conteúdo/aula/o material/o conteúdo/o curso/curso) | liberar acesso | liberar meu acesso |
      desbloquear | desbloquear acesso | desbloqueie | aceder (ao/aos) (curso/conteúdo/conteúdos/guia) |
      aceder grátis | ganhar desconto | obter desconto | obter o meu desconto | pegar cupom | pegar desconto |
      resgatar cupom | resgatar desconto | siga-nos | seguir | siga | siga-nos no (instagram/facebook/linkedin) |
      siga a gente | segue-nos | inscreva-se no canal | criar (meu/o meu/) site grátis |
      crie (seu/o seu/sua/a sua) (site/loja) grátis | criar (minha/) loja grátis | criar equipe | convidar equipe |
      pré-cadastro | fazer pré-cadastro | pré-inscrição | pré-registo | seja parte | entr(ar/e) para (o/a) |
      entr(ar/e) no (canal/clube/desafio) | matrículas abertas | bolsas de estudo |
      assistir (à/a/) aula (gratuita/grátis) |
      (faça/fazer/realize/realizar/efetuar/concluir) (inscrição/cadastro/registo/registro/pré-matrícula) |
      reserv(ar/e) já (o seu/a sua/seu/sua) (lugar/vaga) | (ingresso/bilhete/entrada) (grátis/gratuito/gratuita) | fique por dentro | fique informado | mantenha se informado | fique a par | não perca nada | quero receber | solicite o catálogo | amostra grátis | notifique me | criar alerta | inscreva se no webinar | crie sua loja | crie seu site | criar loja | deixe uma mensagem | conte nos | conte seu projeto | salvar nos favoritos | guardar nos favoritos `),
    high: portuguese(`
      (começar/iniciar/comece/inicie) (o/meu/seu/o meu/o seu/) teste de (7/14/15/30) dias | checkout |
      ir para o checkout | finalizar checkout | fechar carrinho | aderir ao | adira ao | aderir a um plano |
      aderir online | receb(a/er) (propostas/orçamentos) | assine por apenas | comprar | compre | comprar agora |
      compre agora | compre já | comprar já | compra já | compre aqui | comprar aqui | comprar online |
      compre online | comprar ingresso | comprar ingressos | compre seu ingresso | comprar bilhete |
      comprar bilhetes | bilhetes | ingressos | comprar curso | comprar o curso | comprar plano | quero compr* |
      comprar com um clique | ver na loja para comprar | eu quero comprar | encomendar | encomende | encomende já |
      encomende agora | encomendar agora | fazer (meu/o meu/um/) pedido | faça (seu/o seu/) pedido |
      faça já o seu pedido | pedir agora | peça já | peça agora | peça online | peça seu | pedir online |
      peça (pelo/no) (delivery/app) | fazer encomenda | faça a sua encomenda | finalizar pedido |
      finalizar (a/minha/) compra | finalizar encomenda | concluir (a/minha/) compra | concluir pedido |
      concluir encomenda | confirmar pedido | confirmar compra | confirmar encomenda | fechar pedido | fechar compra |
      completar compra | continuar compra | encomenda com obrigação de pagar | encomenda com obrigação de pagamento |
      pagar | pague | pagar agora | pague agora | pagar com cartão | pagar com pix | pagar com mb way |
      pagar com paypal | ir para o pagamento | ir para pagamento | prosseguir para o pagamento |
      continuar para o pagamento | avançar para o pagamento | efetuar pagamento | realizar pagamento | gerar boleto |
      gerar pix | pré-encomendar | pré-venda | comprar na pré-venda | adquirir | adquira | adquira já |
      adquira agora | adquirir agora | quero adquirir* | garanta o seu | garanta já o seu |
      garanta o seu com desconto | reservar | reserve | reserva | reservar agora | reserve agora | reserve já |
      reservar já | reservar online | reserve online | faça sua reserva | faça a sua reserva | fazer reserva |
      fazer uma reserva | efetuar reserva | reservar mesa | reserve a sua mesa | reserve sua mesa |
      reservar uma mesa | reservar quarto | reserve seu quarto | reserve sua estadia | reserve a sua estadia |
      reservar aula | contratar | contrate | contratar agora | contrate agora | contrate já | contratar plano |
      contratar este plano | contratar online | contratar seguro | contrate seu seguro | quero contrat* | assinar |
      assine | assinar agora | assine agora | assine já | assinar já | assine hoje | assinar plano | assine o plano |
      assinar este plano | quero assinar | quero ser assinante | seja assinante | tornar-me assinante | assine por |
      assinar por | escolher (este/o/meu/um/o meu/) plano | escolha (este/o/seu/um/o seu/) plano |
      escolher (básico/pro/premium) | selecionar plano | selecionar este plano | quero este plano | quero o plano |
      quero meu plano | aderir ao plano | aderir a este plano | subscrever plano | subscrever este plano |
      subscrever o plano | seja (membro/sócio/associado/premium/pro/cliente/aluno) |
      quero ser (membro/sócio/associado/cliente/aluno/premium) | tornar-se (sócio/membro/cliente/associado) |
      torne-se (sócio/membro/cliente/associado/aluno/premium) | torna-te (sócio/membro) | fazer upgrade |
      faça upgrade | fazer o upgrade | mudar para o (pro/premium) | obter (pro/premium) | ativar plano |
      ativar assinatura | associe-se | associar-se | matrícula online | iniciar teste grátis |
      iniciar (meu/o meu/) teste (grátis/gratuito) | inicie (seu/o seu/) teste (grátis/gratuito) |
      começar (meu/o meu/) teste (grátis/gratuito) | comece (seu/o seu/) teste (grátis/gratuito) |
      iniciar período de teste | iniciar (o/) período experimental | iniciar avaliação gratuita |
      começar avaliação gratuita | ativar teste grátis | quero meu teste grátis | solicitar teste grátis |
      solicite um teste grátis | pedir teste grátis | aula experimental | agendar aula experimental |
      marcar aula experimental | agende sua aula experimental | agende uma aula experimental |
      agende (sua/uma) aula grátis | marque a sua aula experimental | quero uma aula experimental | aula grátis |
      aula gratuita |
      agend(ar/e/a) (demonstração/demo/reunião/chamada/consulta/visita/avaliação/conversa/horário/sessão/aula) |
      agendar | agende | agende já | agendar agora | agende agora | agendar online | agende online | agendamento |
      agendamento online | quero agend* |
      marc(ar/e) (consulta/reunião/visita/demonstração/demo/horário/avaliação/chamada/sessão/aula) | marcar |
      marque já | marcar agora | marque agora | marcação online | fazer marcação | faça a sua marcação |
      pedir marcação | quero marc* |
      solicit(ar/e) (demonstração/demo/reunião/visita/consulta/avaliação/consultoria/auditoria/conversa) |
      ped(ir/e) (uma/a/) (demonstração/demo/reunião/visita) |
      peça (uma/a sua/sua/já a sua/) (demonstração/demo/reunião/visita) |
      quero (uma/minha/ver uma) (demonstração/demo/reunião/consultoria/consulta) |
      quero (uma/minha) (avaliação/mentoria/sessão/auditoria) | quero fal* | quero uma demonstração gratuita |
      demonstração gratuita | consultoria gratuita | consulta gratuita | avaliação gratuita | diagnóstico gratuito |
      sessão gratuita | primeira consulta gratuita | auditoria gratuita |
      fal(ar/e/a) com (vendas/especialista/consultor/especialistas/a gente/o comercial/o time/a equipe) |
      fal(ar/e/a) com (a equipa/nossa equipe/a nossa equipa/nossos especialistas/alguém/comercial) |
      fal(ar/e/a) com (um/uma/nosso) (consultor/especialista/consultora/vendedor/atendente) |
      fal(ar/e/a) com (um/nosso) (assessor/advogado/comercial/corretor/gestor/perito) |
      fal(ar/e/a) com o (consultor/especialista/nosso time/time de vendas) |
      contact(ar/e) (vendas/o comercial/a equipa comercial/um especialista) | contatar vendas |
      converse com (um/uma/nosso/nossa) (especialista/consultor/consultora/equipe) |
      conversar com (um/uma) (especialista/consultor) | quero conversar* | falar com vendas agora | falar agora |
      fale agora | seja um parceiro | seja parceiro | seja um franqueado | seja um revendedor |
      quero ser (parceiro/franqueado/revendedor/fornecedor) | torne-se parceiro | torne-se franqueado |
      quero uma franquia | ligar | ligue | ligue agora | ligar agora | ligue já | ligue grátis | ligue-nos |
      ligue para nós | liga-nos | telefonar | telefone já | clique para ligar | ligamos para você | ligamos-lhe |
      nós ligamos | nós ligamos para você | nós te ligamos | me liga | me ligue | me liguem | ligue-me | liguem-me |
      quero que me liguem | quero receber (uma/) ligação | receber (uma/) ligação | solicitar (uma/) ligação |
      solicitar contato | solicite contato | solicitar contacto | pedir contacto | pedir contacto telefónico |
      peça que ligamos | ligue para mim | quero ser contactado por telefone | solicitar retorno | solicitar chamada |
      pedir chamada | pedir (um/o meu/meu/) orçamento | peça (um/já o seu/o seu/seu/já seu/) orçamento |
      solicit(ar/e) (um/seu/o seu/meu/já o seu/) orçamento | solicit(ar/e) (uma/sua/minha/a sua/) (cotação/proposta) |
      ped(ir) (uma/) (cotação/proposta) | peça (uma/sua/a sua/) (cotação/proposta) |
      quero (um/meu/o meu/fazer um/receber um) orçamento | quero (uma/minha/receber uma) (proposta/cotação) |
      orçamento | orçamento grátis | orçamento gratuito | orçamento sem compromisso | orçamento online |
      fazer (um/meu/) orçamento | faça (seu/um/o seu/) orçamento | obter (um/) orçamento |
      obter (uma/) (proposta/cotação) | obtenha (um/uma/) (orçamento/proposta/cotação) | receber (um/meu/) orçamento |
      receba (um/seu/o seu/) orçamento | receber (uma/) (proposta/cotação) | receba uma proposta | cotar | cote |
      cotar agora | cote agora | cotar seguro | cote seu seguro | fazer (uma/) cotação | faça (uma/sua/) cotação |
      cotação | cotação grátis | cotação online | quero cotar | pedir preço | solicitar preço | solicitar preços |
      peça um preço | iniciar projeto | iniciar meu projeto | começar um projeto | avaliar meu imóvel |
      avalie seu imóvel | avalie o seu imóvel | avalie a sua casa | avaliar meu carro | solicitar | solicite |
      solicite já | solicitar agora | solicite agora | solicitar online | solicitar empréstimo |
      solicite seu empréstimo | solicitar crédito | solicitar cartão |
      peça (seu/já o seu/o seu) (cartão/crédito/empréstimo) |
      pedir (cartão/crédito/empréstimo/meu cartão/o meu cartão) |
      quero (meu/pedir meu/solicitar meu/um) (cartão/empréstimo/crédito) | pedir crédito | candidatar-se |
      candidate-se | candidatar-me | candidata-te | candidatura | candidate-se agora | candidatar agora |
      enviar candidatura | submeter candidatura | fazer candidatura | quero me candidatar | enviar currículo |
      envie seu currículo | envie o seu currículo | trabalhe conosco | trabalhe connosco | matricule-se |
      matricule-se já | matricule-se agora | matricular | matricular-se | quero me matricular | quero matricul* |
      fazer matrícula | faça sua matrícula | garantir matrícula | garanta sua matrícula | iniciar matrícula |
      inscrever-se no vestibular | inscreva-se no vestibular | fazer vestibular | inscrição vestibular |
      iniciar pedido | enviar proposta | aplicar | aplicar agora | aplique agora | iniciar solicitação |
      enviar solicitação | doar | doe | doar agora | doe agora | doe já | doe aqui | doar já | faça uma doação |
      fazer doação | fazer uma doação | faça sua doação | faça o seu donativo | fazer (um/) donativo |
      fazer um donativo | quero doar | quero fazer uma doação | doar online | doação única | doar uma vez |
      doar mensalmente | doe todo mês | doe mensalmente | doação mensal | seja um doador | seja doador | apadrinhar |
      apadrinhe | apadrinhe uma criança | apoiar | apoie | apoie agora | apoie esta causa | apoiar projeto |
      contribuir | contribua | contribua agora | contribuir agora | colabore | ajude agora | ajudar agora |
      quero ajudar | assinar contrato | assinar o contrato | assine aqui | assinar petição | assine a petição |
      verificar identidade | verificar a minha identidade | verifique sua identidade | confirmar identidade |
      enviar documentos | enviar documento | alugar | alugue | alugue agora | alugar agora |
      vender meu (carro/imóvel) | venda seu (carro/imóvel) | venda o seu (carro/imóvel) | investir | invista |
      invista agora | comece a investir | começar a investir | investir agora | renovar | afilie-se |
      quero ser afiliado | aderir já ao plano | levar agora | leve já | leve agora | quero levar |
      quero ser voluntári* | (seja/ser) (um/) voluntário |
      (faça/fazer/realize/realizar/efetuar/concluir) (pedido/reserva/compra/encomenda/doação/donativo/contribuição/matrícula/cotação/orçamento/solicitação/marcação/agendamento/pagamento) |
      (escolha/escolher) (assinatura/pacote/mensalidade) | aderir | adira | aderir agora | adira já | quero aderir | escolha um horário | escolher horário | escolha a data | marque a sua consulta | test drive | avaliar imóvel | quero ser voluntário | fazer inscrição no curso | mudar para premium | renove | assinatura digital | envie seu documento | conectar banco | reserve uma mesa | comprar passagem | presentear | comprar novamente `),
    ambiguous: portuguese(`
      começar | comece | comece já | comece agora | começar agora | começar já | comece hoje | comece hoje mesmo |
      comece aqui | começar aqui | comece por aqui | começa já | começa agora | iniciar | inicie | iniciar agora |
      inicie agora | vamos lá | vamos | bora | bora lá | vamos começar | quero começar | quero começar agora |
      quero começar já | quero começar hoje | continuar | continue | prosseguir | avançar | próximo | próxima |
      próximo passo | próxima etapa | seguinte | passo seguinte | enviar | enviar agora | envie | enviar formulário |
      enviar dados | submeter | mandar | confirmar | confirme | confirmar dados | ok | sim | sim quero |
      sim eu quero | sim por favor | eu quero | quero | quero agora | quero já | quero sim | quero o meu |
      quero esse | quero este | quero esta | quero essa | eu quero agora | tenho interesse | estou interessado |
      estou interessada | tô dentro | estou dentro | me interessa | interesse | aceito o desafio | experimentar |
      experimente | experimente já | experimente agora | experimenta | experimentar agora | testar | teste |
      testar agora | teste agora | teste já | clique aqui | clica aqui | clique | toque aqui | aqui | acessar |
      acesse | acesse já | acessar agora | acesse agora | aceder | aceda | aceder agora | acessar site | ver |
      ver agora | veja | mais | mais detalhes | detalhes | info | informações | informação | obter | obtenha |
      obter agora | obtenha já | obtenha agora | garantir | garanta | garanta já | garantir agora | pegar |
      pegue o seu | concluir | finalizar | terminar | completar | pronto | feito | aproveitar | aproveite |
      aproveite agora | aproveite já | aproveitar oferta | aproveitar agora | aproveite a oferta | quero aproveitar* |
      eu quero aproveitar | usar | usar agora | use agora | abrir | escolher | escolha | selecionar | selecione |
      ativar | ativar agora | ative agora | resgatar | resgatar agora | agir agora | ir | botão | link | ler | demo |
      demonstração | grátis | gratuito | salvar | guardar | gravar | atualizar | dê o primeiro passo |
      transforme sua vida | transforme seu negócio | entrar agora | quero entrar | entrar para o time | lançar |
      enviar pedido | submeter pedido | enviar pedido de contacto | seguir em frente `),
    pages: portuguese(
      `(posts/artigos) (antigos/recentes/anteriores/seguintes/mais antigos/mais recentes) | publicações (anteriores/mais antigas/mais recentes) | página (anterior/seguinte) | próxima página`,
    ),
    neutral: portuguese(`
      (aumentar/diminuir) (quantidade/) | conta | sua conta | a sua conta | tua conta | menu | abrir menu | abrir o menu | fechar menu | fechar o menu |
      menu principal | mostrar menu | alternar navegação | alternar menu | navegação | fechar | fechar janela | x |
      voltar | voltar atrás | regressar | voltar ao topo | ir para o topo | topo | subir | anterior |
      slide (anterior/seguinte) | próximo slide | cancelar | pular | saltar | ignorar | pular por enquanto |
      agora não | mais tarde | talvez mais tarde | depois | não obrigado | não obrigada | não quero | buscar | busca |
      pesquisar | pesquisa | procurar | pesquise | abrir busca | abrir pesquisa | início | home | página inicial |
      página principal | sobre | sobre nós | quem somos | sobre a empresa | sobre mim | a empresa | empresa |
      institucional | carreiras | vagas | empregos | emprego | recrutamento | imprensa | notícias | blog | novidades |
      investidores | relações com investidores | mapa do site | ajuda | central de ajuda | centro de ajuda | suporte |
      apoio ao cliente | suporte técnico | assistência | atendimento | atendimento ao cliente | sac | ouvidoria |
      perguntas frequentes | dúvidas frequentes | faq | faqs | termos | termos e condições | termos de uso |
      termos de serviço | condições gerais | condições de utilização | termos e condições de uso | privacidade |
      política de privacidade | políticas de privacidade | aviso de privacidade | aviso legal | legal | lgpd | rgpd |
      proteção de dados | política de troca | política de trocas | trocas e devoluções | política de devolução |
      política de entrega | política de frete | cookies | política de cookies | definições de cookies |
      configurações de cookies | configurar cookies | preferências de cookies | gerir cookies | gerenciar cookies |
      livro de reclamações | livro de reclamações online | livro de reclamações eletrónico | resolução de litígios |
      resolução alternativa de litígios | canal de denúncias | canal de ética | código de conduta | aceitar |
      aceitar tudo | aceitar todos | aceitar cookies | aceitar todos os cookies | aceito | rejeitar | rejeitar tudo |
      rejeitar todos | recusar | recusar tudo | entendi | concordo | compreendi | negar | apenas necessários |
      somente necessários | guardar preferências | salvar preferências | configurar | personalizar | preferências |
      definições | configurações | acessibilidade | idioma | português | english | mudar idioma | alterar idioma |
      moeda | mudar país | país | compartilhar | compartilhe | partilhar | partilhe |
      compartilhar no (facebook/twitter/x/whatsapp/linkedin) | partilhar no (facebook/twitter/x/whatsapp/linkedin) |
      tweetar | imprimir | publicar comentário | deixar um comentário | deixe um comentário | comentar | comentários |
      responder | curtir | gosto | denunciar | mostrar senha | ocultar senha | mostrar palavra-passe | editar |
      eliminar | excluir | apagar | remover | limpar | limpar tudo | repor | redefinir | filtrar | filtros |
      aplicar filtros | aplicar filtro | ordenar | ordenar por | aplicar cupom | aplicar cupão | aplicar código |
      facebook | twitter | instagram | linkedin | youtube | tiktok | pinterest | whatsapp | telegram | carrinho |
      meu carrinho | ver carrinho | ver sacola | sacola | cesto | cesta | lista de desejos | favoritos |
      meus favoritos | expandir | recolher | mostrar menos | ver menos | menos | pausar | silenciar | tela cheia |
      ecrã inteiro | ampliar | zoom | copiar | copiar link | copiado | modo escuro | cancelar inscrição |
      cancelar subscrição | descadastrar | todos os direitos reservados | status do serviço | categorias |
      departamentos | segunda via | 2ª via do boleto | lembrar mais tarde | loja | voltar à loja |
      voltar para a loja | continuar comprando | continuar a comprar | continuar a compra | pular para o conteúdo principal | ir para o conteúdo principal | pular navegação | trocas | devoluções | envios e devoluções | entregas e devoluções | frete e entrega | prazos de entrega | formas de pagamento | meios de pagamento | reclamações | direito de arrependimento | sustentabilidade | sala de imprensa | não mostrar novamente | ampliar imagem | página anterior | próxima página | página seguinte | próxima foto | foto seguinte | próxima imagem | imagem anterior | limpar filtros | reportar problema | escolher idioma | mudar de país | cancelar assinatura `),
    login: portuguese(`
      entrar | entre | fazer login | faça login | faça o login | faça seu login | fazer o login | login | log in |
      iniciar sessão | inicie sessão | inicia sessão | acessar conta | acessar minha conta | acessar a minha conta |
      acesse sua conta | acessar sua conta | aceder à conta | aceder à minha conta | aceda à sua conta |
      entrar na (minha/sua/) conta | entrar na plataforma | acessar plataforma | acessar a plataforma |
      acessar sistema | acessar o sistema | acessar painel | acessar o painel | acesso | minha conta | a minha conta |
      meus pedidos | os meus pedidos | as minhas encomendas | minhas encomendas | meus cursos | meu perfil |
      o meu perfil | perfil | área do cliente | área de cliente | área de clientes | área do aluno | área de alunos |
      área do assinante | área do associado | área de sócio | área restrita | área reservada | área privada |
      área logada | espaço do cliente | portal do cliente | portal do aluno | portal do colaborador |
      central do assinante | sou cliente | sou aluno | já sou cliente | já sou aluno | já tenho (uma/) conta |
      já tem (uma/) conta | já possui (uma/) conta | já tenho cadastro | já sou cadastrado | ambiente virtual |
      internet banking | homebanking | netbanco | intranet | webmail | sair | terminar sessão | encerrar sessão |
      esqueci minha senha | esqueci a senha | esqueceu sua senha | esqueceu a senha | esqueceu a palavra-passe |
      esqueci-me da palavra-passe | recuperar senha | recuperar palavra-passe | redefinir senha |
      redefinir palavra-passe | entrar com (o/a/) (google/facebook/apple/microsoft) | login com (google/facebook) |
      iniciar sessão com (o/a/) (google/facebook/apple/microsoft) | painel | meu painel | dashboard |
      acesso clientes | acesso cliente | acesso ao portal | acesso restrito | mi conta | acompanhar pedido | acompanhe seu pedido | rastrear pedido | rastreie seu pedido | rastrear meu pedido | seguir encomenda | seguir a minha encomenda | status do pedido | minhas compras | minhas reservas | gerenciar reserva | gerir reserva | minha reserva | gerenciar assinatura | gerir subscrição | portal do paciente | já sou sócio | já é cliente | 2ª via de boleto | segunda via de boleto | pagar fatura | minhas faturas `),
    verbs: {
      anywhere: false,
      low: portuguese(
        `veja | vej | assist | descubr | descobr | conheç | conhec | leia | ler | explor | compara | compare | calcul | simul | estim | encontr | verif | consulte | consultar | analis | avali | pergunt | tire | tirar | tira | vot | busqu | procur | pesquis | visit | ouç | ouvir | reproduz | mostr | aprend | entend | respond | teste seu | teste o seu | inspir | convers | confira | confere | conferir | saib | saber | espreit | olhe | dê uma olhada | navegu | faça o teste | faça o quiz | experimente a demo | medir | meça | percorr | por que | por quê | porqu | como | quant | qual | quais | onde | ouv | busc | compar | consult | verifi | conhe | compartilh | partilh | folhe | assista | assistir | ver os | ver as | ver o | ver a | ver mais | ver mapa | ver nosso | ver nossa | ver como | ver tod | ver detalhes | ver preços | ver planos | ver produtos | ver exemplos `,
      ),
      mid: portuguese(
        `baix | descarreg | transf | receb | inscrev | subscrev | assine a news | assinar a news | cadastr | regist | crie | particip | junt | instal | contact | contat | adicion | experiment | test | guard | salv | sig | segu | notif | desbloque | obten | obt | ganh | resgat | escrev | envi | mand | convid | coloc | coloqu | aceda | aceder | acess | peça informa | entre em contat | entre em contact | entre para | entre no | entrar no | libere | abra sua conta | abra a sua conta | abrir conta | conte | deixe | pegue | personaliz | configur | montar | monte seu | monte o seu | monte sua | monte a sua | anunci | publicar | publique | ativar | ative seu | ative o seu | desenhe | lembr | conte nos | criar | avise | avisem | cria a | cria o | avisar `,
      ),
      high: portuguese(
        `compr | garant | marqu | encomend | reserv | lig | telefon | solicit | peç | pedir | pede | doar | doa | pagar | pague | paga | assin | agend | fale | falar | fala | marc | matricul | candidat | contrat | cota | cote | cotar | aplique | alug | vend | invist | invest | adquir | apadrinh | apoi | contribu | colabor | torne | torna | seja | afili | associ | financi | gere | renov | segure | chame | chamar | hospede | aderir | adira | pag | ligue | ligar | marcar | marque | peça | doe agora | doe qualquer | doe para | doe um | doe uma | doe r | doe hoje | doe online `,
      ),
    },
    cues: {
      scroll: portuguese(`
        mostrar mais | carregar mais | exibir mais | ver mais resultados | role para baixo | deslize |
        pular para o conteúdo | saltar para o conteúdo | ir para o conteúdo
      `),
      social: portuguese(
        `siga* | seguir | segue* | seguir-nos | curtir | inscreva-se no canal | entrar no grupo | entre no grupo | entrar no canal | entre na comunidade | entrar na comunidade | junte-se à comunidade | participar da comunidade | grupo do whatsapp | grupo vip | siga | compartilh* | partilh* | no instagram | no facebook | no linkedin | no tiktok | no youtube `,
      ),
      video: portuguese(`
        vídeo | vídeos | video | assist* | trailer | reproduz* | dar play | ouvir | ouça | podcast | filme
      `),
      pricing: portuguese(`
        preços | plano | planos | tarifa | tarifas | tabela | preçário | cardápio | ementa | quanto custa | valores |
        mensalidades | ver preço | consultar preço | consulte o preço
      `),
      quiz: portuguese(`
        seu nível | meu nível | teu nível | descubra qual | quiz | teste | questionário | pesquisa | pontuação |
        nivelamento | qual plano | qual é o meu | encontre seu plano | encontre o plano | meu resultado |
        meus resultados | seu perfil | o seu perfil | avali* | diagnóstico | autodiagnóstico | seu tamanho | meu tamanho | para você | teste de | ideal para `),
      calculator: portuguese(
        `calcul* | simul* | estim* | quanto você pode economizar | quanto pode poupar | roi | quanto | economia | poupança | prestação`,
      ),
      check: portuguese(`
        uma loja | a loja | encontrar loja | localizar loja | loja mais | consulte se | consultar se | verifique se |
        veja se | ver se | seu endereço | sua morada | disponib* | verif* | lojas | unidade | unidades | cobertura |
        analis* | requisitos | cep | ver datas | consultar datas | como chegar | direções | localização | mapa |
        onde comprar | onde encontrar | pontos de venda | perto de | mais próxim* | loja | disponibilidade | perto de você | perto de si | mais próxima | mais próximo | próximas | voos | hotéis | código postal | horários | meu site | seu site | domínio | agência | balcão `),
      chat: portuguese(`
        chat* | convers* | pergunt* | dúvida | dúvidas | whatsapp | whats | zap | messenger | telegram | chat `),
      question: portuguese('responder uma pergunta | responda uma pergunta | vot*'),
      discover: portuguese('conheç* | conhec* | ler* | leia'),
      learn: portuguese(`
        saiba* | saber mais | mais informações | mais informação | mais info | ver mais informações | conheç* |
        conhec* | como funciona | entend* | ler* | leia | lendo | como trabalhamos | como fazemos | por que escolher |
        por que nos escolher | porquê escolher-nos | aprend* | história | histórias | caso | casos | case | cases |
        artigo | perguntas frequentes | depoimentos | testemunhos | avaliações | em ação | tour | descubra como |
        veja como | ver como | mostre-me | me mostre | nossa equipe | nossa equipa | blog | notícia | notícias |
        documentação | demo | demonstração | como usar | por que somos | por que confiar | assim trabalhamos | por que | porque | porquê | como | missão `),
      explore: portuguese(`
        loja | descubr* | descobr* | explor* | ver mais | veja mais | ver tudo | ver todos | ver todas | veja todos |
        produtos | produto | catálogo | coleção | serviços | serviço | projetos | projeto | portfólio | portefólio |
        cursos | curso | programa | grade | horários | agenda | calendário | galeria | fotos | quartos | imóveis |
        vagas | ofertas | promoções | modelos | modelo | exemplo | exemplos | amostra | funcionalidades | recursos |
        características | detalhes | detalhe | equipe | equipa | prévia | pré-visualizar | trecho | excerto |
        resultados | site | confira | opções | plano de estudos | todas as vagas | todos | todas | destinos | cardápio | ementa | novidades | mais vendidos | soluções | integrações | programação | receitas | cases | grade curricular `),
      sandbox: portuguese(`
        testar a demo | experimentar a demo | experimente a demo | abrir demo | testar demo | demo interativa |
        demo ao vivo | ambiente de teste
      `),
      newsletter: portuguese(`
        newsletter | boletim | subscrev* newsletter | novidades | dicas | ofertas | alertas | subscrev* | notícias | por dentro | informado | a par | ofertas por email | não perca `),
      waitlist: portuguese(`
        lista de espera | a lista | na lista | da lista | avis* | notif* | me notifique | acesso antecipado |
        convite | beta | solicitar acesso | solicite acesso | solicite o acesso | pedir acesso | lembre-me |
        me lembre | lembrar-me | lançamento | pré-cadastro | pré-registo | pré inscri* | lembr* | voltar ao estoque | notifi* | chegar `),
      content: portuguese(`
        guia | guias | ebook | e-book | e-books | ebooks | relatório | modelo | modelos | planilha | planilhas |
        folha de cálculo | template | templates | checklist | catálogo | folder | brochura | material | materiais |
        pdf | manual | receita | receitas | kit | whitepaper | estudo | capítulo | amostra | me envie | envie-me |
        por email | no meu email | para o meu email | cópia | desconto | cupom | cupão | brinde | calendário |
        ementa | grade curricular | conteúdo | conteúdos | infográfico | recursos | apostila | plano de estudos | folheto | amostras | modelo grátis `),
      webinar: portuguese(`
        vaga | vagas | lugar | webinar | webinário | seminário | workshop | oficina | evento | masterclass |
        presença | aula gratuita | aula grátis | aula ao vivo | assistir | aulão | imersão | palestra | congresso |
        encontro | live | desafio | jornada | participação | ingresso grátis | ingresso gratuito | bilhete gratuito |
        entrada gratuita | entrada grátis | seu lugar | dia aberto `),
      install: portuguese(`
        app | apps | aplicativo | aplicação | instal* | extensão | plugin | google play | app store | chrome |
        firefox | windows | mac | android | ios | para iphone | baix* | descarreg* | download | transfer*
      `),
      cart: portuguese(`
        carrinho | sacola | cesta | cesto | favoritos | favoritar | lista de desejos | guardar para depois |
        salvar para depois | adicionar | para depois `),
      contact: portuguese(
        `contat* | contact* | mensagem | informações | informação | info | fale conosco | fale connosco | falar conosco | falar connosco | fala connosco | escrev* | envie um email | seus dados | os seus dados | vamos falar | conte-nos | enviar dúvida | enviar pergunta | comentário | atendido | vamos conversar | bora conversar | contato | contacto`,
      ),
      account_sso: portuguese(`
        com google | com o google | com a google | com apple | com a apple | com o apple | com facebook |
        com o facebook | com microsoft | com a microsoft | com linkedin | com o linkedin | com email | com o email
      `),
      account: portuguese(`
        conta | contas | regist* | registr* | cadastr* | inscrev* | inscrição | inscrições | perfil | junt* |
        comunidade | clube | equipe | particip* | fazer parte | faça parte | usuário | criar | crie | cria |
        aderir grátis | sua loja | seu site `),
      trial: portuguese(`
        experimente* | experimenta* | testar* | teste | teste de 7 dias | teste de 14 dias | teste de 15 dias | teste de 30 dias | teste grátis | teste gratuito |
        meu teste | seu teste | o teste | período de teste | período experimental | dias grátis | dias gratuitos |
        mês grátis | aula experimental | aula grátis | aula gratuita | versão de teste | versão experimental |
        iniciar avaliação | começar avaliação | período de avaliação
      `),
      free: portuguese(`
        sem pagar | grátis | gratuito | gratuita | gratuitamente | de graça | sem custo |
        sem custos
      `),
      quote: portuguese(`
        propostas | orçamento | orçamentos | cotação | cotações | cotar | cote | cota | proposta | pedir preço |
        solicitar preço | solicitar preços | preço | preços | meu projeto | um projeto | seu projeto |
        iniciar projeto | avaliar meu | avalie seu | avalie o seu | avalie a sua | quanto custa | avaliar imóvel | vender meu `),
      call: portuguese('ligar | ligue | ligue-nos | liga-nos | telefon*'),
      callback: portuguese(`
        ligamos | me liga | me ligue | me liguem | ligue-me | liguem-me | ligação | solicitar contato |
        solicite contato | solicitar contacto | pedir contacto | contacto telefónico | retorno | solicitar chamada |
        pedir chamada | ligue para mim | contactado por telefone | ligar para você | ligar para ti | ligar-lhe |
        te ligar | liguem | receber ligação | solicitar ligação `),
      meeting: portuguese(`
        videochamada | videoconferência | bate-papo | demo | demos | demonstração | reunião | chamada | consulta |
        consultas | visita | avaliação | conversa | especialista | especialistas | consultor | consultora |
        consultoria | vendas | comercial | agend* | marc* | horário | sessão | mentoria | auditoria | diagnóstico |
        advogado | corretor | atendente | vendedor | assessor | gestor | perito | falar | fale | fala | conversar |
        a gente | nosso time | equipe | equipa | aula | aulas | entrevista | parceiro | franqueado | revendedor |
        test drive
      `),
      donate_monthly: portuguese(`
        mensal | mensais | mensalmente | todo mês | todos os meses | por mês | apadrinh* | sócio | sócia |
        doador mensal | seja doador | seja um doador | associado | padrinho | madrinha
      `),
      donate: portuguese(`
        doa* | doe | donativo | doação | doações | apoi* | contribu* | colabor* | ajud* | contribuição | doar `),
      apply: portuguese(`
        candidat* | matricul* | matrícula | vestibular | empréstimo | crédito | cartão | financiamento | consórcio |
        currículo | trabalhe | aplicar | aplique | solicitação | admissão | bolsa | bolsa de estudo | afili* |
        inscrição | voluntári* | voluntário | voluntária | matrícul* `),
      subscribe_paid: portuguese(`
        assin* | plano | planos | premium | pro | upgrade | membro | subscrever plano | adesão | aderir |
        mensalidade | básico | pacote | adira | renov* | adir* `),
      contract: portuguese(
        `contrato | petição | assine aqui | assinar contrato | assinar o contrato | assinatura digital`,
      ),
      identity: portuguese(`identidade | documento | documentos | passaporte | verific* | conectar banco`),
      buy: portuguese(`
        garant* | pagamento | compr* | encomend* | pedido | pedir | peça | pag* | pix | boleto | reserv* | contrat* |
        ingresso | ingressos | bilhete | bilhetes | loja | adquir* | pré-venda | alug* | garanta | checkout | ativar |
        solicite | solicitar | leve | levar | compra | encomenda | quarto | mesa | passagem | passagens | presente* `),
    },
    vague: portuguese(`
      enviar | enviar formulário | enviar dados | envie | submeter | mandar | clique aqui | clica aqui | clique |
      toque aqui | aqui | ir | ok | entrar | seguinte | próximo | próxima | continuar | avançar | prosseguir |
      pronto | confirmar | aceitar | mais | saiba mais | saber mais | leia mais | ler mais | ver mais | veja mais |
      mostrar mais | mais informações | mais info | mais detalhes | detalhes | ver detalhes | ver | começar | comece |
      comece agora | começar agora | comece já | iniciar | obter | obter agora | abrir | botão | link | testar |
      testar agora | experimentar | experimente | baixar | descarregar | escolher | selecionar | sim | vamos |
      vamos lá | salvar | guardar | info | informações | quero | eu quero | garantir | concluir | finalizar |
      acessar | aceder | conheça | descubra | conheça mais | descubra mais | confira | aproveite
    `),
  },

  consent: {
    banner: portuguese(`
      cookie | cookies | usamos cookies | utilizamos cookies | este site usa cookies | este site utiliza cookies |
      este website utiliza cookies | uso de cookies | utilização de cookies | política de cookies |
      definições de cookies | configurações de cookies | preferências de cookies | a sua privacidade |
      sua privacidade | valorizamos sua privacidade | valorizamos a sua privacidade | respeitamos sua privacidade |
      privacidade é importante | centro de preferências | gerir consentimento | gerenciar consentimento |
      consentimento | lgpd | rgpd | tecnologias semelhantes | tecnologias de rastreamento | interesse legítimo |
      os nossos parceiros | nossos parceiros | armazenar e aceder a informação | publicidade personalizada |
      anúncios personalizados
    `),
    buttons: portuguese(`
      aceitar | aceitar tudo | aceitar todos | aceitar todas | aceitar cookies | aceitar os cookies |
      aceitar todos os cookies | aceitar e fechar | aceitar e continuar | aceitar seleção | aceitar selecionados |
      aceito | aceito todos | eu aceito | sim aceito | permitir | permitir todos | permitir tudo | permitir cookies |
      permitir todos os cookies | permitir seleção | concordo | concordar | concordar e fechar |
      concordar e continuar | eu concordo | entendi | ok | ok entendi | entendido | compreendi | percebi |
      prosseguir | continuar | estou ciente | ciente | rejeitar | rejeitar tudo | rejeitar todos | rejeitar todas |
      rejeitar cookies | rejeitar todos os cookies | rejeitar opcionais | recusar | recusar tudo | recusar todos |
      recusar cookies | negar | negar todos | não aceito | não aceitar | não concordo | continuar sem aceitar |
      apenas necessários | apenas os necessários | somente necessários | somente os necessários | só necessários |
      apenas essenciais | somente essenciais | usar apenas necessários | apenas cookies necessários |
      somente cookies essenciais | configurar | configurar cookies | configurações | configurações de cookies |
      definições | definições de cookies | definir cookies | gerir | gerir cookies | gerir preferências |
      gerir opções | gerenciar | gerenciar cookies | gerenciar preferências | gerenciar opções | personalizar |
      personalizar cookies | preferências | preferências de cookies | minhas opções | mais opções | ver preferências |
      ver detalhes | mostrar detalhes | mostrar finalidades | mais informações | saiba mais | saber mais | ler mais |
      política de cookies | política de privacidade | guardar preferências | salvar preferências |
      guardar definições | salvar configurações | salvar e fechar | guardar e fechar | guardar e sair |
      confirmar minhas escolhas | confirmar as minhas escolhas | confirmar seleção | fechar
    `),
  },

  fields: {
    kinds: {
      text: portuguese(
        ` outro valor | outro montante | outra quantia | nome do projeto | nome do produto | nome do evento | nome da equipe | nome da equipa | nome do animal | nome do pet | nome do seu pet | placa do veículo | matrícula do veículo | número do pedido | número da fatura | referência | pergunta secreta | resposta`,
      ),
      email: portuguese(`
        e-mail | endereço de e-mail | e-mail corporativo | e-mail profissional | e-mail de trabalho |
        e-mail da empresa | seu e-mail | o seu e-mail | seu melhor e-mail | melhor e-mail | correio eletrónico |
        correio eletrônico | endereço eletrónico | mail
      `),
      phone: portuguese(`
        telefone | telefone celular | telefone com ddd | telefone de contato | telefone de contacto | telefone fixo |
        telefone residencial | telefone comercial | número de telefone | número de telemóvel | número de celular |
        número do whatsapp | número de whatsapp | whatsapp com ddd | celular com ddd | celular | telemóvel | tel |
        telm | tlm | whatsapp | whats | ddd | contacto | contacto telefónico | contato telefônico | fixo |
        seu whatsapp | seu telefone | ddd telefone | indicativo | para que número ligamos | número de contato | número de contacto `),
      'given-name': portuguese('primeiro nome | nome próprio | nomes próprios | nome do meio'),
      'family-name': portuguese('sobrenome | apelido | apelidos | último nome | seu sobrenome | nome de família'),
      'card-name': portuguese(`
        nome no cartão | nome do titular | nome do titular do cartão | titular do cartão | nome impresso no cartão |
        nome como está no cartão | nome como no cartão | nome igual ao do cartão | titular
      `),
      'card-number': portuguese(`
        número do cartão | número de cartão | nº do cartão | cartão de crédito | cartão de débito |
        número do cartão de crédito | dados do cartão | cartão
      `),
      'card-expiry': portuguese(`
        validade | data de validade | validade do cartão | data de expiração | expiração | vencimento |
        data de vencimento | mês de validade | ano de validade | válido até | mm aa | mm aaaa
      `),
      'card-code': portuguese(`
        código de segurança | cvv | cvc | cvv2 | cód de segurança | código cvv | código do cartão | csc
      `),
      bank: portuguese(`
        iban | conta bancária | número da conta | número de conta | conta corrente | agência | agência e conta |
        banco | nib | chave pix | bic | swift | titular da conta | débito direto | dados bancários
      `),
      'national-id': portuguese(`
        cpf | cnpj | cpf cnpj | cpf ou cnpj | cpf do titular | nº do cpf | número do cpf | rg | rg ou cnh | cnh |
        nif | nipc | nif da empresa | número de contribuinte | nº de contribuinte | contribuinte | cartão de cidadão |
        cartão do cidadão | nº do cartão de cidadão | bilhete de identidade | documento de identificação |
        documento de identidade | número do documento | nº do documento | número de identificação fiscal | documento |
        passaporte | número do passaporte | niss | número de segurança social | carta de condução |
        inscrição estadual | título de eleitor | pis | nis | número de utente | cns | número do cartão de cidadão `),
      health: portuguese(`
        saúde | histórico médico | histórico clínico | sintomas | sintoma | medicação | medicamentos |
        medicamentos em uso | alergias | alergia | deficiência | gravidez | gestante | grávida | peso | altura |
        tipo sanguíneo | doença | doenças | condição médica | lesão | lesões | plano de saúde | convênio |
        convênio médico | seguro de saúde | fumante | fumador | restrição alimentar | restrições alimentares |
        intolerâncias
      `),
      'birth-date': portuguese(`
        data de nascimento | nascimento | data nasc | dt nascimento | ano de nascimento | mês de nascimento |
        dia de nascimento | aniversário | data de aniversário | sua idade | idade | quantos anos você tem
      `),
      gender: portuguese(`
        sexo | gênero | género | estado civil | pronomes | tratamento | forma de tratamento | título
      `),
      'company-size':
        portuguese(` (quantas/) pessoas (há/trabalham/) na (sua/tua) (equipe/equipa/empresa) | tamanho da empresa | dimensão da empresa | porte da empresa | número de funcionários | nº de funcionários |
        quantidade de funcionários | número de colaboradores | nº de colaboradores | quantidade de colaboradores |
        número de trabalhadores | quantos funcionários | quantos colaboradores | funcionários | colaboradores |
        número de empregados | tamanho da equipe | tamanho da equipa | tamanho do time
      `),
      industry: portuguese(`
        segmento | segmento da empresa | segmento de atuação | setor | setor de atividade | setor de atuação |
        sector | sector de atividade | ramo | ramo de atividade | ramo de atuação | área de atividade |
        área de atuação | indústria | atividade | tipo de negócio | tipo de empresa | nicho
      `),
      'job-title': portuguese(`
        cargo | seu cargo | cargo na empresa | função | função na empresa | profissão | ocupação | posição |
        departamento | nível do cargo | área | área profissional | situação profissional | situação perante o emprego
      `),
      budget: portuguese(`
        orçamento | orçamento previsto | orçamento estimado | orçamento disponível | faturamento |
        faturamento mensal | faturamento anual | faturação | faturação anual | volume de negócios | renda |
        renda mensal | renda familiar | rendimento | rendimento mensal | rendimento mensal líquido | rendimentos |
        salário | valor do empréstimo | valor do crédito | montante do crédito | valor do imóvel | valor da dívida |
        valor da conta de luz | quanto você quer investir | quanto pretende investir | investimento |
        investimento mensal | valor do investimento | quanto precisa | receita anual
      `),
      company:
        portuguese(` nome da (sua/) loja | empresa | nome da empresa | nome da sua empresa | sua empresa | a sua empresa | razão social | nome fantasia |
        companhia | negócio | nome do negócio | organização | instituição | escola | faculdade | entidade |
        nome da loja | designação social | empregador | universidade `),
      website: portuguese(`
        site | site da empresa | website | url | url do site | domínio | seu site | o seu site | página web |
        endereço do site | link | linkedin | perfil do linkedin | instagram | instagram da empresa | @ do instagram
      `),
      street: portuguese(`
        endereço | endereço completo | endereço de entrega | endereço de cobrança | endereço residencial |
        endereço comercial | seu endereço | morada | morada de entrega | morada de faturação | morada completa | rua |
        rua e número | nome da rua | logradouro | avenida | número | número da porta | complemento | apartamento |
        apto | andar | bloco | bairro | ponto de referência | fração | lote
      `),
      postcode: portuguese('cep | seu cep | código postal | cód postal | código postal e localidade'),
      city: portuguese(`
        cidade | sua cidade | município | localidade | concelho | cidade e estado | cidade uf | freguesia |
        em que cidade
      `),
      region: portuguese('estado | estado uf | uf | distrito | região | província | ilha'),
      country: portuguese('país | país de residência | nacionalidade | país de origem | naturalidade'),
      quantity: portuguese(
        `quantidade | qtd | quantas pessoas | número de pessoas | nº de pessoas | quantos | quantas | hóspedes | adultos | crianças | quartos | passageiros | viajantes | convidados | participantes | unidades | valor | montante | quantidade de alunos | número de alunos | número de usuários | noites | metros quadrados | lugares | pessoas`,
      ),
      coupon: portuguese(`
        cupom | cupom de desconto | cupão | cupão de desconto | código de desconto | código promocional |
        código do cupom | código de promoção | vale | vale presente | vale oferta | cartão presente |
        código de indicação | código de convite | voucher
      `),
      date: portuguese(`
        data | data de entrada | data de saída | data de chegada | data de partida | data de início | data de fim |
        data preferida | data desejada | data pretendida | data do evento | data da visita | data e hora | entrada |
        saída | chegada | partida | ida | volta | check in | check out | dia | hora | horário | melhor horário |
        melhor horário para contato | hora preferida | melhor dia | quando | mês | ano | período preferido
      `),
      confirm: portuguese(`
        confirmar senha | confirme a senha | confirme sua senha | confirmação de senha | confirmação da senha |
        repetir senha | repita a senha | repita sua senha | redigite a senha | confirmar palavra-passe |
        confirme a palavra-passe | repetir palavra-passe | repita a palavra-passe | confirmar password |
        repetir password | confirmar e-mail | confirme o e-mail | confirme seu e-mail | confirme o seu e-mail |
        confirmação de e-mail | repita o e-mail | repita o seu e-mail | repetir e-mail | código de verificação |
        código sms | código de 6 dígitos | código que enviamos | código de confirmação | código recebido `),
      'new-password': portuguese(`
        nova senha | crie uma senha | criar senha | criar uma senha | crie sua senha | crie a sua senha |
        escolha uma senha | defina uma senha | nova palavra-passe | crie uma palavra-passe | criar palavra-passe |
        defina uma palavra-passe | escolha uma palavra-passe | escolha uma password | nova password |
        definir palavra-passe
      `),
      password: portuguese('senha | sua senha | palavra-passe | password | senha de acesso | pin | código de acesso'),
      username: portuguese(`
        usuário | nome de usuário | utilizador | nome de utilizador | usuário ou e-mail | login | id de usuário |
        apelido de usuário | nickname | número de sócio | número de cliente | nº de cliente | número de aluno |
        matrícula | código do cliente
      `),
      name: portuguese(`
        nome | nome completo | seu nome | o seu nome | seu nome completo | nome e sobrenome | nome e apelido |
        primeiro e último nome | nome do contato | nome do contacto | pessoa de contacto | nome do responsável |
        nome do aluno | nome do solicitante | como podemos te chamar | como você se chama | como se chama |
        como gostaria de ser chamado | qual é o seu nome | qual é seu nome | qual o seu nome | qual seu nome
      `),
      search: portuguese(`
        buscar | busca | busque | pesquisar | pesquisa | pesquise | procurar | o que você procura | o que procura |
        o que está procurando | o que você está buscando | palavra-chave | palavras-chave | encontre
      `),
      captcha: portuguese(`
        captcha | não sou um robô | não sou um robot | sou humano | verificação de segurança | digite os caracteres |
        escreva os caracteres | código da imagem | quanto é | quanto são | resolva a soma | resultado da soma |
        anti-spam | antispam
      `),
      consent: portuguese(`
        concordo | aceito | aceitar | li e aceito | li e concordo | declaro | autorizo | consinto |
        dou o meu consentimento | dou meu consentimento | estou de acordo | estou ciente | tomei conhecimento |
        confirmo que | termos | termos de uso | termos e condições | condições | política de privacidade |
        políticas de privacidade | aviso de privacidade | tratamento dos meus dados | tratamento de dados |
        tratamento dos dados | proteção de dados | privacidade | lgpd | lembrar de mim | lembrar-me |
        lembrar meus dados | manter conectado | manter-me conectado | manter sessão iniciada | permanecer conectado |
        quero receber | desejo receber | gostaria de receber | pretendo receber | receber | newsletter |
        comunicações | comunicações de marketing | promoções | ofertas | novidades | publicidade | sim quero |
        tenho mais de | sou maior de
      `),
      message: portuguese(`
        mensagem | sua mensagem | a sua mensagem | escreva sua mensagem | digite sua mensagem | comentário |
        comentários | dúvida | dúvidas | sua dúvida | pergunta | sua pergunta | observação | observações | notas |
        descrição | descreva | descreva seu projeto | descreva o seu projeto | detalhes | detalhes do projeto |
        conte-nos | conte mais | conte-nos mais | conte um pouco | conta-nos | fale sobre | fale-nos |
        como podemos ajudar | como podemos te ajudar | como podemos ajudá-lo | em que podemos ajudar |
        em que podemos ser úteis | do que você precisa | o que você precisa | de que precisa | assunto | motivo |
        motivo do contato | motivo do contacto | informações adicionais | informação adicional | pedidos especiais |
        sua ideia | sugestões | opinião | solicitação | avalie
      `),
      file: portuguese(`
        anexar | anexe | anexo | enviar arquivo | arquivo | ficheiro | carregar | currículo | cv |
        carta de apresentação | foto | fotografia | fatura | conta de luz
      `),
      choice: portuguese(`
        escolha | escolher | selecione | selecionar | qual | quais | como nos conheceu | como conheceu |
        como soube de nós | como ficou sabendo | onde nos conheceu | interesse | tenho interesse em |
        área de interesse | serviço de interesse | curso de interesse | produto de interesse |
        tratamento de interesse | tipo de | tipo de documento | tipo de pessoa | preferência | modalidade | turno |
        período | unidade | unidade de interesse | frequência | nível | tamanho | cor | forma de pagamento
      `),
    },
    required: portuguese(`
      obrigatório | obrigatória | obrigatórios | obrigatórias | campo obrigatório | campos obrigatórios |
      preenchimento obrigatório | requerido | necessário
    `),
    optional: portuguese(`
      opcional | opcionais | facultativo | facultativa | não obrigatório | não obrigatória | se aplicável |
      se houver | se tiver | se desejar | se quiser | caso tenha | caso possua
    `),
    marketing: portuguese(`
      newsletter | marketing | ofertas | ofertas especiais | ofertas exclusivas | promoções | promocional |
      promocionais | promocionais por e-mail | novidades | notícias | comunicações | comunicações comerciais |
      comunicações de marketing | informações comerciais | publicidade | quero receber | desejo receber |
      aceito receber | gostaria de receber | pretendo receber | autorizo o envio | receber e-mails |
      receber informações | receber ofertas | receber novidades | receber promoções | receber conteúdos |
      receber comunicações | terceiros | empresas do grupo | nossos parceiros | os nossos parceiros |
      descontos exclusivos | por sms | via sms | por whatsapp | mensagens | dicas | lista de e-mails
    `),
    reasons: portuguese(`
      para que possamos | para podermos | para poder | para enviar | para enviarmos | para te enviar |
      para lhe enviar | para entrar em contato | para entrarmos em contato | para o contactar | para contactá-lo |
      para contactarmos | para ligar | para ligarmos | para te ligar | para avisar | para confirmar | para verificar |
      para proteger | para calcular | para calcularmos | para mostrar | para encontrar | para personalizar |
      para preparar | para preparar sua | para adaptar | para agilizar | para emitir | para emissão |
      para a nota fiscal | para a fatura | para a entrega | para entrega | para combinar a entrega | assim podemos |
      assim conseguimos | precisamos | precisamos dele | precisamos disso | pedimos | por que pedimos |
      porque pedimos | porque é que pedimos | só usamos | só usaremos | usaremos apenas | usamos apenas | será usado |
      será usado apenas | será usada | é utilizado apenas | utilizado apenas | usado apenas | usado somente |
      apenas para | somente para | só para | ajuda-nos a | nos ajuda a | caso seja necessário | em caso de | porque |
      por lei | exigido por lei | por exigência legal | para sua segurança | para a sua segurança
    `),
    workMail: {
      asked: portuguese(`
        (e-mail/mail/endereço de e-mail/correio eletrónico/correio eletrônico)
        (corporativo/profissional/empresarial/institucional/de trabalho/da empresa/da sua empresa/da tua empresa) |
        não (aceitamos/são aceitos/são aceites) e-mails (pessoais/gratuitos) | e-mails (pessoais/gratuitos) não | sem gmail
      `),
      either: portuguese(`
        ou (pessoal/particular) | (pessoal/particular) ou | de preferência | preferencialmente | se possível
      `),
    },
  },

  purposes: {
    login: portuguese(`
      (redefinir/recuperar/repor) (a/sua/minha/a sua/) (senha/palavra-passe) | (recuperação/redefinição) de senha |
      código de verificação | verificação em duas etapas | insira o código | entrar | login | fazer login |
      faça login | iniciar sessão | acessar conta | acesse sua conta | acessar minha conta | aceda à sua conta |
      bem-vindo de volta | esqueci minha senha | esqueceu a senha | esqueceu sua senha | esqueceu a palavra-passe |
      lembrar de mim | manter conectado | área do cliente | área do aluno | área de cliente
    `),
    signup: portuguese(`
      cri(e/ar) (seu/o seu/um/meu/) (espaço de trabalho/workspace) | cri(e/ar) (sua/a sua/uma/minha/) loja |
      cadastre-se | cadastrar | cadastrar-se | cadastro | cadastre-se grátis | registar | registe-se | registar-se |
      registo | registre-se | registrar | criar conta | criar uma conta | criar minha conta | criar a minha conta |
      crie sua conta | crie a sua conta | criar conta grátis | crie sua conta grátis | abrir conta |
      abrir minha conta | abra sua conta | abra a sua conta | nova conta | junte-se | teste grátis | testar grátis |
      começar teste grátis | comece grátis | começar grátis | experimente grátis | experimentar grátis |
      iniciar teste grátis | criar perfil | seja membro | aderir
    `),
    newsletter: portuguese(`
      na (sua/tua/) primeira (compra/encomenda) | (quero/receber) (o/meu/o meu) (cupom/desconto) | newsletter |
      nossa newsletter | a nossa newsletter | assine a newsletter | assine nossa newsletter | assinar newsletter |
      subscrever | subscreva | subscreva a newsletter | subscreva a nossa newsletter | subscrever newsletter |
      inscreva-se | inscrever | receba novidades | receba as novidades | receba nossas novidades |
      receba as nossas novidades | receba ofertas | receba dicas | receber novidades | quero receber | novidades |
      fique por dentro | fique a par | fique por dentro das novidades | lista de espera | entrar na lista |
      avise-me | me avise | quero ser avisado | em primeira mão | na sua caixa de entrada | no seu e-mail |
      ofertas exclusivas | em breve | acesso antecipado | dicas semanais
    `),
    lead: portuguese(`
      (fale/falar) com (vendas/a nossa equipa/nossa equipe/o time de vendas) |
      (conte-nos/fale) sobre (seu/o seu) projeto | seu projeto | iniciar (um/) projeto | solicitar demonstração |
      solicite uma demonstração | solicitar uma demonstração | agendar demonstração | agende uma demonstração |
      agendar uma demonstração | quero uma demonstração | pedir demonstração | peça uma demonstração |
      demonstração | demo | orçamento | pedir orçamento | peça um orçamento | peça o seu orçamento |
      solicitar orçamento | solicite um orçamento | solicite seu orçamento | quero um orçamento | cotação |
      fazer cotação | solicitar cotação | proposta | solicitar proposta | receber proposta | pedir informações |
      peça informações | pedir mais informações | solicitar informações | quero mais informações |
      receber informações | mais informações | baixar | baixe | baixar e-book | baixe o guia | baixar material |
      quero o e-book | quero o guia | receber o guia | guia | e-book | planilha | relatório | catálogo |
      material gratuito | descarregar | consultoria | consultoria gratuita | avaliação gratuita |
      diagnóstico gratuito | falar com vendas | falar com um consultor | fale com um consultor |
      falar com um especialista | fale com um especialista | fale com um de nossos especialistas |
      ligamos para você | nós ligamos | quero que me liguem | pedir contacto | solicitar contato | webinar |
      garantir minha vaga | garanta sua vaga | inscrição | solicitar | solicite agora | simular | simulação |
      simule | fazer simulação | crédito | empréstimo | candidatura | candidate-se | matrícula | matricule-se |
      quero começar | tenho interesse | quero saber mais | deixe seus dados | deixe os seus dados |
      preencha o formulário | quero contratar
    `),
    contact: portuguese(`
      contato | contacto | contactos | fale conosco | fale connosco | entre em contato | entre em contacto |
      entrar em contato | contacte-nos | enviar mensagem | envie sua mensagem | envie uma mensagem |
      envie-nos uma mensagem | mensagem | sua mensagem | escreva-nos | vamos conversar | como podemos ajudar |
      em que podemos ajudar | deixe sua mensagem | formulário de contato | formulário de contacto |
      tire suas dúvidas | tire as suas dúvidas | dúvidas | sugestões
    `),
    search: portuguese(`
      buscar | busca | pesquisar | pesquisa | procurar | resultados | filtrar | encontrar | o que você procura
    `),
    checkout: portuguese(`
      pagamento | pagar | pagar agora | finalizar compra | finalizar pedido | finalizar encomenda | concluir compra |
      concluir pedido | confirmar pedido | confirmar compra | resumo do pedido | resumo da compra |
      resumo da encomenda | dados de pagamento | dados de entrega | dados de faturação | dados do cartão |
      endereço de entrega | endereço de cobrança | morada de entrega | morada de faturação | forma de pagamento |
      método de pagamento | comprar | comprar agora | adicionar ao carrinho | adicionar à sacola | assinar agora |
      compra segura | ir para o pagamento
    `),
    booking: portuguese(`
      reservar | reserva | reserve | reserve agora | reservar agora | faça sua reserva | faça a sua reserva |
      reservar mesa | marcar | marcar consulta | marque a sua consulta | marcação | marcar horário | agendar |
      agende | agendamento | agendar consulta | agende sua consulta | agendar horário | agendar visita |
      agende sua visita | disponibilidade | ver disponibilidade | verificar disponibilidade |
      consultar disponibilidade | check in | escolha a data | escolha uma data | escolha o dia | escolha um horário |
      data e hora
    `),
    donation: portuguese(`
      doar | doe | doe agora | doar agora | doação | faça uma doação | faça sua doação | donativo |
      faça o seu donativo | contribuir | contribua | apoie | apadrinhe | mensal | uma vez | todo mês
    `),
    quiz: portuguese(`
      quiz | teste | questionário | pesquisa de | avaliação | pontuação | ver meu resultado | ver o meu resultado |
      ver resultado | ver meus resultados | pergunta 1 | próxima pergunta | pergunta seguinte | calcular | calcule |
      calculadora | simulador | votar
    `),
  },

  sections: {
    other: portuguese(
      'eventos | próximos eventos | blog | nosso blog | do blog | o blog | notícias | últimas notícias | artigos | últimos artigos | últimos posts | últimas do blog',
    ),
    benefits: portuguese(`
      benefícios | vantagens | diferenciais | nossos diferenciais | funcionalidades | principais funcionalidades |
      recursos | características | por que escolher | por que nos escolher | porquê escolher | porquê escolher-nos |
      por que nós | por que | porquê | porque escolher | porque nos escolher | o que oferecemos | o que fazemos |
      nossos serviços | os nossos serviços | serviços | soluções | nossas soluções | as nossas soluções |
      tudo o que você precisa | tudo que você precisa | tudo o que precisa | tudo em um só lugar | tudo num só lugar |
      feito para | pensado para | ideal para | o que nos diferencia | o que está incluído | o que está incluso |
      o que inclui | o que você vai aprender | o que vai aprender | o que você vai receber | o que você recebe |
      para quem é | é para você que | razões para | motivos para | modalidades | nossas modalidades | especialidades |
      nossas especialidades | áreas de atuação | áreas de prática | tratamentos | produtos | nossos produtos |
      conteúdo programático | como podemos ajudar | como ajudamos
    `),
    'how-it-works': portuguese(`
      como funciona | como trabalhamos | como fazemos | nosso processo | o nosso processo | o processo | processo |
      passos | etapas | passo a passo | passo 1 | em três passos | em 3 passos | três passos | 3 passos |
      em 4 passos | em poucos passos | passos simples | é simples | é fácil | simples assim | tão simples quanto |
      o que acontece depois | e depois | como começar | como contratar | como comprar | como aderir | como solicitar |
      como reservar | nosso método | o nosso método | o método | metodologia | jornada
    `),
    demo: portuguese(`
      demo | demonstração | veja em ação | em ação | vídeo | assista ao vídeo | assista | veja o vídeo | tour |
      tour virtual | teste você mesmo | pré-visualização | por dentro | conheça por dentro | galeria | espreite |
      veja na prática
    `),
    testimonials: portuguese(`
      depoimentos | depoimento | testemunhos | testemunho | o que dizem | o que dizem os nossos clientes |
      o que dizem nossos clientes | o que nossos clientes dizem | o que os nossos clientes dizem | o que falam |
      o que estão falando | o que dizem sobre nós | o que dizem de nós | quem usa recomenda | quem usa aprova |
      quem já usa | quem já comprou | quem conhece recomenda | quem faz recomenda | avaliações |
      avaliações de clientes | opiniões | opiniões de clientes | clientes satisfeitos | clientes felizes |
      histórias reais | histórias de sucesso | casos reais | nossos alunos | o que dizem nossos alunos |
      o que dizem os nossos alunos | nossos pacientes | palavra de quem | veja quem
    `),
    logos: portuguese(`
      confiam em nós | quem confia | quem confia em nós | confiam na gente | empresas que confiam |
      empresas que já confiam | já confiam em nós | nossos clientes | os nossos clientes | clientes |
      marcas que confiam | marcas | parceiros | nossos parceiros | os nossos parceiros | parcerias | trabalhamos com |
      já usam | usado por | escolhido por | patrocinadores | integrações | apoio | com o apoio de | convênios |
      seguradoras | quem já usa
    `),
    rating: portuguese(`
      avaliação | avaliações no google | nota | classificação | estrelas | de 5 | em 5 | avaliação média |
      reclame aqui | trustpilot | pontuação
    `),
    numbers: portuguese(`
      em números | nossos números | os nossos números | números | resultados | nosso impacto | o nosso impacto |
      impacto | trajetória | dados | conquistas | números que falam | números que impressionam | nossos resultados
    `),
    'case-study': portuguese(`
      casos de sucesso | caso de sucesso | cases de sucesso | case de sucesso | cases | estudo de caso |
      estudos de caso | histórias de clientes | história de sucesso | portfólio | portefólio | projetos |
      nossos projetos | os nossos projetos | nossos trabalhos | trabalhos | trabalhos realizados | obras |
      obras realizadas
    `),
    press: portuguese(`
      imprensa | na imprensa | na mídia | na mídia nacional | nos media | nos meios de comunicação | saiu na mídia |
      visto em | como visto em | já nos viu em | falam de nós | falam sobre nós | notícias sobre nós | destaque na |
      prêmios | prémios | reconhecimentos | premiações | certificações
    `),
    people:
      portuguese(`sobre mim | quem sou | quem sou eu | meu nome é | eu sou | sua professora | seu professor | sua instrutora | 
      equipe | nossa equipe | equipa | a nossa equipa | a equipa | o time | nosso time | conheça a equipe |
      conheça nossa equipe | conheça a nossa equipa | conheça nosso time | quem somos | sobre nós | sobre mim |
      quem sou | quem sou eu | quem está por trás | nossa história | a nossa história | fundadores | fundador |
      fundadora | professores | nossos professores | corpo docente | formadores | palestrantes | especialistas |
      nossos especialistas | instrutores | treinadores | nossos médicos | corpo clínico | equipe médica |
      nossos advogados | advogados | profissionais | nossos profissionais | seu professor | sua professora |
      seu mentor
    `),
    pricing: portuguese(`
      preços | preço | planos | planos e preços | nossos planos | os nossos planos | escolha seu plano |
      escolha o seu plano | escolha o plano | escolha o plano ideal | o plano ideal | encontre o plano ideal |
      tarifas | tabela de preços | preçário | pacotes | quanto custa | valores | investimento | seu investimento |
      mensalidades | assinaturas | ingressos | bilhetes | preços claros | preços transparentes | planos que cabem
    `),
    comparison: portuguese(`
      comparativo | comparação | compare | comparar | versus | vs | a diferença | antes e depois | com e sem |
      outros | nós vs | alternativas | por que mudar | porquê mudar | tabela comparativa | compare os planos
    `),
    guarantee: portuguese(`
      garantia | nossa garantia | a nossa garantia | garantia de satisfação | garantia de 7 dias |
      garantia incondicional | risco zero | sem risco | sem riscos | satisfação garantida | devolução | devoluções |
      trocas e devoluções | nosso compromisso | compra garantida | seu dinheiro de volta | o seu dinheiro de volta |
      dinheiro de volta | compra segura
    `),
    faq: portuguese(`
      perguntas frequentes | dúvidas frequentes | faq | faqs | perguntas e respostas | perguntas | dúvidas |
      dúvidas comuns | ainda tem dúvidas | ainda com dúvidas | ficou com dúvidas | ficou alguma dúvida | tem dúvidas |
      tire suas dúvidas | tire as suas dúvidas | principais dúvidas | questões frequentes
    `),
    contact: portuguese(`
      contato | contacto | contatos | contactos | fale conosco | fale connosco | entre em contato |
      entre em contacto | contacte-nos | vamos conversar | escreva-nos | onde estamos | onde nos encontrar |
      onde ficamos | visite-nos | venha nos visitar | venha visitar-nos | localização | como chegar |
      nossas unidades | unidades | nossas lojas | as nossas lojas | nossos escritórios | horário de funcionamento |
      horário de atendimento | horários | horário | encontre-nos | nosso endereço
    `),
    form: portuguese(`
      cadastre-se | registe-se | inscreva-se | inscrição | inscrições | newsletter | subscreva | solicite |
      solicite uma | solicite seu | solicite um orçamento | solicite uma demonstração | peça um orçamento |
      peça o seu orçamento | peça já | peça informações | agende sua | agende uma | agende seu | agende a sua |
      marque a sua | marque sua | reserve a sua | reserve sua | simule | faça sua simulação | faça uma simulação |
      deixe seus dados | deixe os seus dados | preencha o formulário | preencha seus dados | preencha os dados |
      receba o guia | baixe o guia | quero mais informações | fale com um especialista | fale com um consultor |
      ligamos para você | crie sua conta | crie a sua conta | faça sua inscrição
    `),
    'final-cta': portuguese(`
      pronto para | pronta para | prontos para | preparado para | está pronto | está pronto para | está pronta |
      está preparado | tudo pronto para | comece hoje | comece agora | comece já | comece grátis | comece a |
      comece hoje mesmo | comece o seu | comece seu | junte-se | junte-se a | faça parte | experimente |
      experimente grátis | teste grátis | o que está esperando | o que você está esperando | está à espera de quê |
      de que está à espera | vamos conversar | vamos começar | vamos lá | dê o primeiro passo | dê o próximo passo |
      não perca mais tempo | não deixe para depois | chegou a hora | chegou a sua vez | é hora de | está na hora de |
      a hora é agora | transforme | transforme sua | transforme seu | seu próximo passo | leve sua | leve seu |
      leve o seu
    `),
    footer: portuguese(`
      todos os direitos reservados | direitos reservados | copyright | política de privacidade | termos de uso |
      livro de reclamações | mapa do site
    `),
  },

  depth: {
    video: portuguese(`
      ver vídeo | ver o vídeo | assistir vídeo | assistir ao vídeo | assista ao vídeo | veja o vídeo |
      reproduzir vídeo | ver demo | ver demonstração | assistir demonstração | veja em ação | vídeo | assistir
    `),
    features: portuguese(`
      funcionalidades | recursos | características | ver funcionalidades | ver recursos | ficha técnica |
      especificações | como funciona | mais informações | saiba mais | saber mais | leia mais | ler mais |
      conheça mais | descubra mais | ver detalhes | documentação | soluções | serviços | produto | produtos |
      conteúdo programático
    `),
    comparison: portuguese(`
      comparar | comparativo | comparação | comparar planos | compare os planos | compare planos | versus | vs |
      alternativas
    `),
    pricing: portuguese(`
      preços | planos | tarifas | ver preços | ver planos | planos e preços | consultar preços | tabela de preços |
      preçário | quanto custa | valores
    `),
    'case-study': portuguese(`
      caso de sucesso | casos de sucesso | cases | cases de sucesso | case de sucesso | estudo de caso |
      estudos de caso | histórias de sucesso | histórias de clientes | ver caso | ver case | projetos | portfólio |
      portefólio | trabalhos | depoimentos | testemunhos
    `),
    faq: portuguese(`
      perguntas frequentes | dúvidas frequentes | faq | faqs | perguntas | dúvidas | central de ajuda |
      centro de ajuda
    `),
  },

  reassurance: {
    'no-card': portuguese(`
      sem cartão | sem cartão de crédito | não precisa de cartão | não precisa de cartão de crédito |
      não é preciso cartão | não é preciso cartão de crédito | não é necessário cartão |
      não é necessário cartão de crédito | não pedimos cartão | não pedimos cartão de crédito |
      não pedimos seu cartão | sem precisar de cartão | sem cadastrar cartão | sem informar cartão |
      sem dados de pagamento | não requer cartão | nenhum cartão necessário | sem pagamento antecipado
    `),
    cancel: portuguese(`
      cancele quando quiser | cancela quando quiseres | cancele a qualquer momento | cancele a qualquer hora |
      cancele em qualquer altura | pode cancelar quando quiser | pode cancelar a qualquer momento |
      cancelar a qualquer momento | cancelar quando quiser | cancelamento grátis | cancelamento gratuito |
      cancelamento fácil | cancele online | cancele sem multa | cancelamento sem multa | sem multa | sem multas |
      sem fidelidade | sem fidelização | sem período de fidelização | sem contrato | sem contratos |
      sem contrato de fidelidade | sem permanência | sem taxa de cancelamento | sem amarras |
      descadastre-se quando quiser | descadastre-se a qualquer momento | cancele a inscrição quando quiser |
      cancele a subscrição quando quiser | cancele a subscrição a qualquer momento | pode cancelar a subscrição |
      saia quando quiser | pode alterar depois | mude de plano quando quiser | pause quando quiser | mês a mês
    `),
    refund: portuguese(`
      garantia de devolução | garantia de devolução do dinheiro | garantia de reembolso | garantia de satisfação |
      satisfação garantida | dinheiro de volta | seu dinheiro de volta | o seu dinheiro de volta |
      devolvemos seu dinheiro | devolvemos o seu dinheiro | devolvemos o dinheiro | devolvemos 100 | reembolso total |
      reembolso integral | reembolso completo | reembolso garantido | reembolsável | dias de garantia |
      anos de garantia | ano de garantia | meses de garantia | garantia de 7 dias | garantia de 14 dias |
      garantia de 30 dias | garantia incondicional | garantia vitalícia | garantia total | garantia incluída |
      risco zero | sem risco | sem riscos | melhor preço garantido | ou seu dinheiro de volta | ou devolvemos
    `),
    returns: portuguese(`
      devolução grátis | devolução gratuita | devoluções grátis | devoluções gratuitas | troca grátis |
      troca gratuita | trocas grátis | primeira troca grátis | troca fácil | trocas e devoluções grátis |
      dias para devolver | dias para trocar | dias para devolução | dias para devoluções | devolução fácil |
      envio e devolução grátis | envios e devoluções grátis
    `),
    'no-obligation': portuguese(`
      sem compromisso | sem qualquer compromisso | sem nenhum compromisso | sem compromissos | sem obrigação |
      sem obrigações | não vinculativo | sem pressão | sem letras miúdas | sem letras pequenas |
      ninguém vai te ligar | ninguém lhe vai ligar | não vamos te ligar | pague depois | hoje não paga nada |
      não paga nada hoje | pode pular esta etapa | agora não
    `),
    free: portuguese(`
      grátis para sempre | gratuito para sempre | sempre grátis | sempre gratuito | 100 grátis | 100 gratuito |
      100 gratuita | totalmente grátis | totalmente gratuito | totalmente gratuita | completamente grátis | é grátis |
      é gratuito | é gratuita | de graça | sem custo | sem custos | sem custo adicional | sem custos adicionais |
      sem custos ocultos | sem taxas | sem taxas ocultas | sem taxa de adesão | sem taxa de matrícula |
      sem matrícula | plano gratuito | plano grátis | dias grátis | mês grátis | primeiro mês grátis |
      primeira aula grátis | primeira consulta gratuita | aula experimental gratuita | frete grátis | portes grátis |
      envio grátis | entrega grátis | portes de envio grátis | sem mensalidade | sem anuidade | sem comissões
    `),
    time: portuguese(`
      em 2 minutos | em dois minutos | em 1 minuto | em um minuto | em 3 minutos | em 5 minutos | em cinco minutos |
      em 10 minutos | em 30 segundos | em 60 segundos | em menos de um minuto | em menos de 1 minuto |
      em menos de 2 minutos | em menos de 5 minutos | em minutos | em poucos minutos | em alguns minutos | só leva |
      leva apenas | leva só | leva menos de | leva 2 minutos | demora menos de | demora apenas | demora só |
      resposta em até | respondemos em | respondemos em até | respondemos em menos | retornamos em até |
      retorno em até | entraremos em contato em até | entramos em contacto em menos | contactamos em menos |
      ligamos em menos | ligamos em até | resposta imediata | em até 24 horas | em até 24h | em menos de 24 horas |
      em 24 horas | no prazo de 24 horas | em até 1 dia útil | num dia útil | em poucos cliques | em poucos passos |
      na hora | aprovação na hora
    `),
    privacy: portuguese(`
      seus dados estão seguros | os seus dados estão seguros | seus dados estão protegidos |
      os seus dados estão protegidos | seus dados protegidos | dados protegidos | não compartilhamos seus dados |
      não compartilhamos seu | não compartilharemos | nunca compartilharemos | nunca compartilhamos |
      jamais compartilharemos | não partilhamos os seus dados | não partilhamos o seu | nunca partilhamos |
      nunca partilharemos | não partilhamos | não vendemos seus dados | não vendemos os seus dados | não cedemos |
      respeitamos sua privacidade | respeitamos a sua privacidade | sua privacidade é | a sua privacidade é |
      suas informações estão seguras | as suas informações estão seguras | seu e-mail está seguro | sem spam |
      zero spam | nada de spam | não enviamos spam | não fazemos spam | não mandamos spam |
      prometemos não enviar spam | odiamos spam | detestamos spam | informações confidenciais | é confidencial |
      total confidencialidade | sigilo total | total sigilo | sigilo garantido | estritamente confidencial |
      em conformidade com a lgpd | em conformidade com o rgpd | de acordo com a lgpd | conforme a lgpd |
      usaremos apenas para | só usaremos seu | só usamos o seu
    `),
    security: portuguese(`
      pagamento seguro | pagamentos seguros | pagamento 100 seguro | compra segura | compra 100 segura | site seguro |
      site 100 seguro | ambiente seguro | ambiente 100 seguro | transação segura | ssl | criptografado |
      criptografada | criptografados | criptografia | encriptado | encriptada | encriptados | encriptação |
      conexão segura | ligação segura | pci dss | iso 27001 | compra protegida | proteção ao comprador |
      compra garantida | segurança bancária
    `),
    'no-account': portuguese(`
      sem cadastro | sem precisar de cadastro | sem fazer cadastro | não precisa de cadastro |
      não precisa se cadastrar | sem registo | sem necessidade de registo | não precisa de registo | sem se registar |
      sem criar conta | sem conta | sem precisar criar conta | comprar como convidado | comprar sem cadastro |
      sem instalação | sem instalar nada | não precisa instalar | sem instalar | sem download | sem downloads |
      nada para instalar
    `),
  },
  contradiction: portuguese(`
    cartão obrigatório | cartão de crédito obrigatório | é necessário cartão | é necessário cartão de crédito |
    requer cartão de crédito | exige cartão de crédito | precisa de cartão de crédito | será cobrado | será cobrada |
    serão cobrados | cobrança automática | renova automaticamente | renovação automática | renovado automaticamente |
    renovada automaticamente | fidelidade de 12 meses | fidelidade de | fidelização de | fidelização de 24 meses |
    com fidelização | com fidelidade | período de fidelização de | contrato mínimo | permanência mínima |
    prazo mínimo de | multa por cancelamento | multa de cancelamento | taxa de cancelamento | taxas de cancelamento |
    não reembolsável | não reembolsáveis | sem reembolso | sem direito a reembolso | não aceitamos devoluções |
    não aceitamos trocas | aplicam-se taxas | aplicam-se custos | sujeito a taxas | sujeito a análise |
    acrescem portes | cobrado anualmente | pagamento anual antecipado | cadastro obrigatório | registo obrigatório |
    podemos compartilhar seus dados | podemos partilhar os seus dados | compartilhar seus dados com |
    partilhar os seus dados com
  `),
  pressure: {
    urgency: portuguese(`
      corra (que/antes que) | corra antes que acabe | corre que | não perca tempo | apresse-se | apressa-te |
      oferta (limitada/relâmpago/por tempo limitado) | ofertas limitadas | (por/) tempo limitado |
      última (chance/oportunidade) | últimas chances | últimos dias (para/de/da/do) | último dia |
      últimas horas (para/de/da/do) |
      (termina/acaba/encerra/expira/vence) (hoje/em 0/em breve/amanhã/à meia noite/esta noite) |
      a oferta (termina/acaba/expira/encerra) | válido (só/somente/apenas) hoje |
      (só/somente/apenas) (hoje/até hoje/até amanhã/esta semana/até o dia 0/até dia 0) | black friday só hoje |
      o preço vai (subir/aumentar) | vai subir de preço | antes que o preço | restam 0 (horas/dias) |
      promoção relâmpago | queima de estoque | o tempo está (acabando/a acabar) | não espere mais | aja agora |
      reservado por (0/mais 0)
    `),
    stock: portuguese(`
      restam (apenas/poucas/poucos/só/0) | (resta/só resta) 0 | só restam |
      (últimas/últimos) (unidades/vagas/lugares/peças/quartos/ingressos/exemplares) |
      (vagas/lugares/unidades/ingressos) (limitadas/limitados/restantes) | estoque (limitado/baixo) | stock limitado |
      disponibilidade limitada | quase (esgotado/esgotada/esgotados/lotado) | (esgotando/a esgotar) |
      está (acabando/a acabar/esgotando) |
      enquanto (durarem os estoques/durar o estoque/durar o stock/houver estoque) | até esgotar o (stock/estoque) |
      limitado ao stock existente
    `),
    demand: portuguese(`
      muito (procurado/procurada) | alta (procura/demanda) | grande procura | vende rápido | esgota rápido
    `),
    activity: portuguese(`
      (pessoas/clientes/usuários/visitantes) (vendo/a ver/estão vendo/estão a ver/visualizando/olhando) |
      (acabou/acabaram) de (comprar/reservar/pedir) | (comprou/reservou) há 0 |
      (comprado/reservado/vendido) (há 0/0 vezes/nas últimas) | têm no carrinho
    `),
    fear: portuguese(`
      não (perca/percas) (esta/essa/a/o/mais) | não perca | não fique de fora | não fiques de fora |
      não deixe (passar/escapar) | antes que (acabe/acabem/seja tarde/seja tarde demais/esgote/esgotem) |
      agora ou nunca | oportunidade única | você vai se arrepender | vai arrepender-se |
      (perde/perdendo) (dinheiro/clientes) (todos os dias/todo dia/a cada) | a cada dia que passa |
      enquanto seus concorrentes
    `),
    shaming: portuguese(`
      preço (cheio/total/integral/inteiro) | pagar mais | pago mais |
      não (quero/gosto de/desejo/preciso de/preciso) (economizar/poupar/descontos/desconto/ganhar/crescer/melhorar/vender/clientes/mais clientes/mais vendas/ajuda/dinheiro/aprender/ofertas/ofertas grátis) |
      odeio | prefiro (pagar/perder/continuar/ficar/não) | abro mão (de/do) | já sei tudo
    `),
    declines: portuguese(`
      não | não obrigado | não obrigada | obrigado não | agora não | hoje não | mais tarde | talvez mais tarde |
      depois | lembrar mais tarde | lembrar-me mais tarde | pular | pular esta etapa | saltar | ignorar |
      continuar sem | continuar como convidado | fechar | cancelar | recusar | não tenho interesse |
      não me interessa | não mostrar novamente | não tenho conta | decidir depois
    `),
    self: portuguese(`eu`),
    clock: portuguese(`
      d | dia | dias | h | hs | hora | horas | m | min | mins | minuto | minutos | s | seg | segundo | segundos
    `),
    schedule: portuguese(`
      começa em | inicia em | início em | arranca em | ao vivo em | em direto em | abre em | abertura |
      abertura das portas | lançamento em | em breve disponível | disponível em breve | faltam para o evento |
      para o evento | para o lançamento | peça em | compre nas próximas | entrega | envio | receba até | sessão |
      desconectado | próximo sorteio | próxima partida | tempo de leitura | duração | estreia | fim do leilão
    `),
    hold: portuguese(
      `reservado por | reservada por | reservados por | reservado durante | reserva expira | carrinho expira`,
    ),
    negated: portuguese(`não | sem | nunca | jamais | nenhum | nenhuma | nem`),
  },

  curiosity: {
    open: portuguese(`
      como | por que | porque | porquê | qual | quais | e se | o que | quanto | quanta | quantos | onde | quem |
      você sabe | sabe | sabia | conhece | você está | está | tem | você tem | seu | sua
    `),
    hints: portuguese(`
      descubra (como/por que/o que/qual/quanto/se/seu/sua/os/as) | descobre (como/porque/o que/qual/quanto) |
      veja (quanto/o que) | (razões/motivos/maneiras/formas/erros/sinais/perguntas/passos/lições) (para/por/que/de) |
      o que (a maioria/ninguém/poucos) | a maioria (das/dos) |
      (sua pontuação/seu resultado/a sua pontuação/o seu resultado) |
      (calcule/verifique/avalie/meça) (seu/sua/o seu/a sua) | como você se compara | a verdade sobre |
      eis (por que/como)
    `),
    empty: portuguese(`
      você não vai acreditar | não vai acreditar | inacreditável | incrível | este truque | esse truque | o segredo |
      segredo (que/dos/das) | o que aconteceu depois | vai mudar (sua vida/a sua vida/tudo) | muda tudo |
      ninguém (te conta/lhe diz/conta) | especialistas odeiam | vai (te surpreender/surpreender você) |
      de cair o queixo
    `),
  },

  headline: {
    who: portuguese(`
      você | seu | sua | seus | suas | te | ti | tu | teu | tua | teus | tuas | contigo | lhe | você mesmo |
      para empresas | para equipes | para equipas | para times | para pequenas empresas | para pme | para pmes |
      para negócios | para empreendedores | para autônomos | para mei | para profissionais | para famílias |
      para pais | para mulheres | para homens | para crianças | para estudantes | para professores |
      para restaurantes | para clínicas | para lojas | para agências | para todos | para si | para quem |
      para freelancers | empresas | pme | pmes | equipes | equipas | empreendedores | autônomos | famílias |
      estudantes | freelancers | desenvolvedores | designers | mães | pais | meu | minha | nossos clientes |
      pensado para | feito para | feito à medida
    `),
    outcome: portuguese(`
      economize | economizar | economia | poupe | poupar | poupança | cresça | crescer | crescimento | aumente |
      aumentar | melhore | melhorar | reduza | reduzir | baixe | conquiste | conquistar | consiga | obtenha |
      alcance | alcançar | crie | criar | construa | construir | faça | fazer | aprenda | aprender | encontre |
      encontrar | resolva | resolver | pare de | deixe de | evite | evitar | ganhe | ganhar | venda | vender |
      chegue | lance | transforme | transformar | simplifique | simplificar | automatize | automatizar | gerencie |
      gerenciar | gerir | controle | controlar | organize | organizar | proteja | proteger | durma | sinta | sentir |
      viva | viver | comece | leve | escale | multiplique | converta | descubra | domine | planeje | planeie |
      escreva | conecte | entenda | envie | receba | receber | cobre | cobrar | fature | recupere | compre | alugue |
      viaje | estude | fale | falar | treine | treinar | entre em forma | emagreça | emagrecer | aproveite |
      mais rápido | mais fácil | melhor | mais | menos | sem | fácil | facilmente | sem esforço | em minutos |
      a tempo | tempo | dinheiro | vendas | clientes | receita | resultados | produtividade | tranquilidade | rápido |
      ajuda | ajudamos | ajudar | te ajudamos | impulsione | potencialize | cuide | cuidar | mude | esqueça | livre-se
    `),
    welcome: portuguese(`
      bem-vindo | bem-vinda | bem-vindos | bem-vindas | bem-vindo ao | bem-vindo à | bem-vindos ao | bem-vindos à |
      seja bem-vindo | seja bem-vindo ao | seja bem-vindo à | sejam bem-vindos | olá | oi | olá mundo | início |
      página inicial | em breve | em construção | site em construção | nosso site | o nosso site | meu site |
      lorem ipsum | muito prazer | prazer em conhecer
    `),
  },

  term: {
    bound: portuguese(
      'fidelidade de | fidelização de | de fidelidade | de fidelização | permanência mínima | permanência de | contrato de | prazo mínimo | período mínimo | compromisso de',
    ),
    month: portuguese('mês | meses'),
    year: portuguese('ano | anos'),
  },

  price: {
    month: portuguese(`
      mês | ao mês | por mês | no mês | cada mês | mensal | mensais | mensalmente | mensalidade | mensalidades
    `),
    year: portuguese(`
      ano | ao ano | por ano | cada ano | anual | anuais | anualmente | anuidade | cobrado anualmente |
      faturado anualmente | pagamento anual
    `),
    at: portuguese('por | custa | só | apenas'),
    from: portuguese(`
      a partir de | desde | desde apenas | a começar em | preços a partir de | preço a partir de |
      por apenas a partir de
    `),
    extras: portuguese(`
      iva | mais iva | acresce iva | iva incluído | com iva | sem iva | iva não incluído | impostos |
      impostos inclusos | impostos não inclusos | mais impostos | frete | mais frete | portes | portes de envio |
      custos de envio | entrega | taxa | taxas | taxa de adesão | taxa de matrícula | taxa de serviço | matrícula |
      adesão | comissão | por usuário | por utilizador | por pessoa | por noite | por aluno | usuário mês |
      utilizador mês | cobrado anualmente | faturado anualmente | sem juros | com juros | parcelas | em até |
      à vista | no boleto | no pix | prestações | taeg | tan | cet | iof | tudo incluído | caução
    `),
    hidden: portuguese(`
      sob consulta | preço sob consulta | valor sob consulta | valores sob consulta | a consultar | consulte |
      consulte-nos | consulte o preço | consulte preços | sob medida | à medida | plano sob medida | personalizado |
      preço personalizado | sob orçamento | pedir orçamento | peça um orçamento | solicite um orçamento |
      solicitar orçamento | solicitar proposta | fale conosco | fale connosco | fale com vendas | falar com vendas |
      fale com um consultor | contacte-nos | entre em contato | mediante orçamento
    `),
  },

  trust: {
    numbers: portuguese(`
      clientes | clientes satisfeitos | clientes felizes | clientes ativos | usuários | utilizadores |
      usuários ativos | pessoas | membros | sócios | associados | equipes | equipas | empresas | negócios | marcas |
      lojas | alunos | alunas | alunos formados | estudantes | leitores | assinantes | subscritores | inscritos |
      downloads | instalações | projetos | projetos entregues | países | cidades | estados | distritos | prêmios |
      prémios | horas economizadas | horas poupadas | pedidos | encomendas | pedidos entregues | entregas | envios |
      eventos | avaliações | desenvolvedores | sites | parceiros | funcionários | colaboradores | profissionais |
      especialistas | unidades | anos de experiência | anos de mercado | anos | satisfação | de satisfação |
      crescimento | mais vendas | mais rápido | doadores | doações | pacientes | famílias | casas | lares | imóveis |
      árvores | refeições | arrecadados | formados | produtos | produtos vendidos | vendidos | seguidores |
      transações | notas emitidas | faturas | reservas | viajantes | casos | processos | obras | recomendam |
      indicam | atendimentos | vidas |
      já se inscreveram | inscreveram se | já inscritos | já participaram | se inscreveram | participaram
    `),
    customers: portuguese(`
      confiam em nós | confiam na | confiam no | que confiam | já confiam | quem confia | nossos clientes |
      os nossos clientes | clientes | empresas | empresas que | marcas | marcas que | parceiros | nossos parceiros |
      os nossos parceiros | trabalhamos com | usado por | utilizado por | escolhido por | junte-se a mais de |
      mais de mil empresas | empresas líderes | líderes do mercado | com o apoio de | já usam | times de
    `),
    rating: portuguese(`
      de 5 | em 5 | de 10 | em 10 | avaliações | avaliação | opiniões | nota | nota média | classificação |
      classificações | pontuação | estrelas | 5 estrelas | cinco estrelas | trustpilot | avaliações no google |
      google | reclame aqui | avaliações verificadas | opiniões verificadas | excelente | média | capterra | g2 |
      tripadvisor | doctoralia | app store
    `),
    press: portuguese(`
      na imprensa | na mídia | nos media | imprensa | saiu na mídia | visto em | como visto em | falam de nós |
      falam sobre nós | mencionado em | destaque em | destaque na | notícia | notícias | prêmio | prêmios | prémio |
      prémios | premiado | premiada | premiados | vencedor | vencedora | vencedores | eleito | eleita |
      melhor empresa | certificado por | certificados por | certificação | acreditado por | acreditada por |
      reconhecido por | reconhecida por | reconhecimento | segundo a | iso 9001 | iso 27001 | empresa b | membro de |
      great place to work | pme líder | pme excelência | escolha do consumidor | ra1000 | selo ra1000
    `),
    caseStudy: portuguese(`
      caso de sucesso | casos de sucesso | case de sucesso | cases de sucesso | estudo de caso | estudos de caso |
      história de sucesso | histórias de sucesso | histórias de clientes | leia o caso | ver caso | ver o caso |
      ver case | leia o case | como a | como conseguiu
    `),
    address: portuguese(`
      rua | r | av | avenida | alameda | al | travessa | tv | praça | pça | praceta | largo | estrada | rodovia |
      rod | quadra | lote | bloco | conjunto | sala | loja | andar | apto | km | bairro | centro | jardim | edifício |
      ed | torre | piso | zona industrial | parque empresarial | cep | código postal | cx postal | caixa postal |
      apartado | cnpj | nif | nipc | inscrição estadual | razão social | ltda | me | eireli | s a | sa | lda |
      unipessoal | unipessoal lda | matriz | sede | sede social | escritório | oab | crm | cro | crea | crc |
      capital social | conservatória | aviso legal | livro de reclamações
    `),
    team: portuguese(`
      equipe | nossa equipe | equipa | a nossa equipa | o time | nosso time | conheça a equipe |
      conheça nossa equipe | conheça a nossa equipa | quem somos | sobre | sobre nós | sobre mim | quem sou |
      quem sou eu | nossa história | a nossa história | fundador | fundadora | fundadores | professores |
      corpo docente | corpo clínico | formadores | instrutores | autor | autora | escrito por | por | palestrantes |
      especialistas | nossos especialistas | nossos advogados | nossos médicos | profissionais | a empresa |
      institucional
    `),
    expertise: portuguese(`
      certificado | certificada | certificados | certificação | acreditado | acreditada | acreditação | licenciado |
      licenciada | cédula profissional | número da ordem | ordem dos | ordem dos médicos |
      ordem dos contabilistas certificados | oab | crm | cro | crea | crc | crp | cref | responsável técnico |
      responsável técnica | registado no | autorizado pelo | autorizado pelo banco central | homologado | homologada |
      membro de | membro da | associação | anos de experiência | anos de mercado | especialista em | pós-graduado |
      pós-graduada | mestre em | doutor em | doutora em | mba | formado em | formada em | iso 9001 | iso 27001 |
      prêmio | prêmios | prémio | prémios | premiado | parceiro oficial | representante oficial |
      distribuidor oficial | google partner | avaliado por | recomendado por | regulado por | regulado pelo |
      supervisionado por | supervisionado pelo | banco de portugal | banco central | anvisa | mec |
      reconhecido pelo mec | susep | asf | dgert | ers | inmetro | registo ers
    `),
    roles: portuguese(`
      ceo | cto | cfo | coo | cmo | fundador | fundadora | cofundador | cofundadora | co-fundador | co-fundadora |
      dono | dona | proprietário | proprietária | sócio | sócia | sócio fundador | sócia fundadora | presidente |
      vice-presidente | diretor | diretora | diretor geral | diretora geral | diretor de | diretora de | gerente |
      gerente geral | gerente de | gestor | gestora | gestor de | gestora de | responsável | responsável de |
      responsável pela | chefe | chefe de | coordenador | coordenadora | líder | supervisor | supervisora |
      engenheiro | engenheira | desenvolvedor | desenvolvedora | programador | programadora | designer | consultor |
      consultora | analista | arquiteto | arquiteta | professor | professora | docente | formador | formadora |
      estudante | aluno | aluna | coach | mentor | mentora | treinador | treinadora | personal trainer | autor |
      autora | escritor | escritora | editor | editora | jornalista | fotógrafo | fotógrafa | autônomo | autônoma |
      freelancer | empreendedor | empreendedora | empresário | empresária | mei | cliente | usuário | usuária |
      utilizador | utilizadora | administrador | administradora | administrativo | administrativa | assistente |
      secretária | médico | médica | doutor | doutora | dr | dra | enfermeiro | enfermeira | dentista |
      fisioterapeuta | psicólogo | psicóloga | nutricionista | advogado | advogada | contador | contadora |
      contabilista | assessor | assessora | corretor | corretora | comercial | vendedor | vendedora | chef |
      cozinheiro | cozinheira | mãe | pai | mãe de | pai de | compra verificada | comprador verificado | marketing |
      vendas | especialista | recrutador | recrutadora | pesquisador | pesquisadora | investigador | investigadora |
      músico | artista | paciente | servidor público | funcionário público | funcionária pública | inquilino |
      inquilina
    `),
  },

  steps: ['passo', 'etapa'],
  recommended: portuguese(`
    mais popular | o mais popular | popular | recomendado | recomendada | mais escolhido | mais vendido |
    melhor opção | melhor custo benefício | melhor preço | favorito | preferido | nossa recomendação |
    a nossa recomendação
  `),
  superlatives: portuguese(`
    líder | líderes | o líder | líder mundial | líder de mercado | número um | número 1 | nº 1 | n 1 | o melhor |
    a melhor | os melhores | as melhores | o mais rápido | a mais rápida | incomparável | sem igual |
    de classe mundial
  `),
  updated: portuguese(`
    atualizado | atualizada | atualizado em | última atualização | última modificação
  `),
  until: portuguese(`
    até o dia | até ao dia | válido até | válida até | oferta válida | termina em | termina a | expira em |
    data limite | prazo
  `),
  pays: portuguese(`
    pagar | comprar | obrigação de pagar | pagamento | compre | compra | finalizar compra | doar | doe
  `),

  pages: {
    error: portuguese(`
      página não encontrada | não encontrada | página não existe | a página não existe | esta página não existe |
      a página que procura não existe | a página que você procura não existe | não encontramos a página |
      não encontramos esta página | não conseguimos encontrar | página inexistente | erro 404 | 404 | erro 500 |
      erro do servidor | erro interno | erro interno do servidor | serviço indisponível | acesso negado |
      acesso proibido | algo deu errado | algo correu mal | ocorreu um erro | em manutenção | site em manutenção |
      site não encontrado | ops | opa | oops | link quebrado | não está mais disponível | já não está disponível |
      não foi possível acessar
    `),
    challenge: portuguese(`
      verificando seu navegador | a verificar o seu navegador | verificando o seu navegador | um momento |
      só um momento | um momento por favor | aguarde um momento | verifique se você é humano |
      confirme que você é humano | confirme que é humano | verificar se é humano | verificando se você é humano |
      você é um robô | é um robô | não sou um robô | não sou um robot | prove que não é um robô |
      verificação de segurança | tráfego incomum | tráfego invulgar | habilite javascript e cookies |
      ative o javascript e os cookies | ative javascript e cookies | atenção necessária | proteção ddos |
      pressione e segure | mais um passo | captcha
    `),
  },

  stopWords: portuguese(`
    a | à | ao | aos | às | as | o | os | um | uma | uns | umas | e | é | ou | mas | se | de | do | da | dos | das |
    em | no | na | nos | nas | num | numa | por | pelo | pela | pelos | pelas | para | pra | com | sem | sobre |
    entre | até | após | desde | como | que | quê | quem | qual | quais | quando | onde | porque | porquê | eu | me |
    mim | meu | minha | meus | minhas | tu | te | ti | teu | tua | você | vocês | seu | sua | seus | suas | ele |
    ela | eles | elas | lhe | nós | nosso | nossa | nossos | nossas | este | esta | estes | estas | esse | essa |
    isso | isto | aquele | aquela | já | não | nem | sim | só | mais | menos | muito | muita | também | tão | tudo |
    todo | toda | todos | todas | outro | outra | ser | são | foi | está | estão | ter | tem | têm | há | aqui | ali |
    assim | ainda | cada | bem
  `),
};
