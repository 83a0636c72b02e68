<?php

namespace Entente\MediaWiki;

use Entente\Card;
use Html;
use Message;
use RawMessage;

/**
 * What the preview says about a tag. Pages with a tag that an editor has to correct are listed in a category.
 */
class Note {

	/** @var \Parser */
	private $parser;

	/** @var Message[] Whole sentences. */
	private $messages = [];

	public function __construct( $parser ) {
		$this->parser = $parser;
	}

	/** Adds a message about something that the editor did not cause. */
	public function add( Message $message ): void {
		$this->messages[] = $message;
	}

	/** Adds a message about something that the editor has to correct. */
	public function addMistake( Message $message ): void {
		$this->parser->addTrackingCategory( 'entente-wrong-cards-category' );
		$this->add( $message );
	}

	/** If there is a problem, adds the reason why there is no card or only an earlier one. */
	public function addProblem( Card $card ): void {
		if ( $card->problem === null ) {
			return;
		}
		if ( !Card::is_failure( $card->problem ) ) {
			// The server has written it in the language of the card.
			$this->addMistake( ( new RawMessage( '$1' ) )->plaintextParams( $card->problem ) );
			return;
		}
		$this->add( wfMessage( $card->problem === 'down' ? 'entente-down' : 'entente-garbage' ) );
		if ( $card->html === '' ) {
			$this->add( wfMessage( 'entente-no-earlier-card' ) );
		} else {
			$this->add( wfMessage( 'entente-earlier-card' )->dateTimeParams( $card->time ) );
		}
	}

	/** @return string HTML; empty outside the preview. */
	public function html(): string {
		$options = $this->parser->getOptions();
		if ( $this->messages === [] || !$options->getIsPreview() ) {
			return '';
		}
		// Outside the preview, reading the user's language would make MediaWiki cache each page once for each language.
		$language = $options->getUserLangObj();
		$texts = [];
		foreach ( $this->messages as $message ) {
			$texts[] = $message->inLanguage( $language )->text();
		}
		$note = wfMessage( 'entente-note' )->inLanguage( $language )->plaintextParams( implode( ' ', $texts ) );
		return Html::rawElement( 'div', [ 'class' => 'error entente-note' ], $note->escaped() );
	}
}
