<?php

namespace Entente\MediaWiki;

use Entente\Card;
use Entente\CardOptions;
use Entente\Cards;
use Html;

/**
 * The tag `<relations-card relation="no-tj" />`. Readers see the latest card or the last good one. If there is none, they see nothing, and
 * the preview says why.
 */
class CardHooks {

	/** Page property of pages with cards. */
	public const PROPERTY = 'entente-cards';

	/** Key under which the parser's output keeps the cards until they replace their placeholders. */
	private const PENDING = 'entente-pending';

	/** @var \Config */
	private $config;

	/** @var \Language */
	private $language;

	/** @var \BagOStuff */
	private $stash;

	/** @var \MediaWiki\Http\HttpRequestFactory */
	private $requests;

	public function __construct( $config, $language, $stash, $requests ) {
		$this->config = $config;
		$this->language = $language;
		$this->stash = $stash;
		$this->requests = $requests;
	}

	public function onParserFirstCallInit( $parser ) {
		$parser->setHook( 'relations-card', [ $this, 'tag' ] );
	}

	/**
	 * @param string|null           $content    What is inside the tag, which is ignored.
	 * @param array<string, string> $attributes What the editor wrote.
	 * @param \Parser               $parser
	 * @return string HTML.
	 */
	public function tag( $content, array $attributes, $parser ): string {
		$note = new Note( $parser );
		$output = $parser->getOutput();
		$output->setPageProperty( self::PROPERTY, '' );
		if ( $parser->getOptions()->getIsPreview() ) {
			$output->addModules( [ 'ext.entente.preview' ] );
		}
		$address = (string)$this->config->get( 'EntenteServer' );
		if ( !Cards::is_address( $address ) ) {
			$note->add( wfMessage( 'entente-wrong-server' )->plaintextParams( $address ) );
			return $note->html();
		}
		$options = CardOptions::read( $attributes, $this->defaultLanguage() );
		if ( $options === null ) {
			$note->addMistake( wfMessage( 'entente-no-relation' ) );
			return $note->html();
		}
		// Anybody can have any text parsed, and each card may need a request.
		if ( !$parser->incrementExpensiveFunctionCount() ) {
			$note->addMistake( wfMessage( 'entente-too-many' ) );
			return $note->html();
		}
		$lifetime = max( 1, (int)$this->config->get( 'EntenteCacheSeconds' ) );
		$cache = new StashCache( $this->stash, $address, $parser->getOptions()->getIsPreview() );
		$card = ( new Cards( $address, $lifetime, $cache, new Request( $this->requests ) ) )->get( $options );
		$note->addProblem( $card );
		if ( $options->ignored !== [] ) {
			$note->addMistake( wfMessage( 'entente-ignored' )->plaintextParams( implode( ', ', $options->ignored ) ) );
		}
		$output->updateCacheExpiry( $this->expiry( $card, $lifetime ) );
		return $this->place( $card, $options, $output ) . $note->html();
	}

	/**
	 * Replaces the placeholders after the parser has finished. Earlier, the parser would change spaces and `<template>` tags in the cards.
	 */
	public function onParserAfterTidy( $parser, &$text ) {
		$output = $parser->getOutput();
		$text = strtr( $text, $output->getExtensionData( self::PENDING ) ?? [] );
		$output->setExtensionData( self::PENDING, null );
	}

	/** @return string The element around a card, with a placeholder for the card; empty if there is no card. */
	private function place( Card $card, CardOptions $options, $output ): string {
		if ( $card->html === '' ) {
			return '';
		}
		$pending = $output->getExtensionData( self::PENDING ) ?? [];
		// Editors cannot write this attribute: MediaWiki reserves it for itself and for extensions.
		$placeholder = Html::element( 'div', [ 'data-mw-entente' => count( $pending ) ] );
		$output->setExtensionData( self::PENDING, $pending + [ $placeholder => $card->html ] );
		$style = $options->style();
		return Html::rawElement( 'div', [ 'class' => 'entente-card', 'style' => $style === '' ? null : $style ], $placeholder );
	}

	/** @return int Seconds until the page with a card has to be rendered again. */
	private function expiry( Card $card, int $lifetime ): int {
		return Card::is_failure( $card->problem ) ? Cards::RETRY : max( 1, $card->time + $lifetime - time() );
	}

	/** @return string Language of cards without `lang`. */
	private function defaultLanguage(): string {
		return CardOptions::language_of( (string)$this->config->get( 'EntenteLanguage' ) )
			?? CardOptions::language_of( $this->language->getCode() )
			?? 'en';
	}
}
